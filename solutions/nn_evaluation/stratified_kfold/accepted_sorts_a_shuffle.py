"""Shuffles all indices, sorts them by class (stably), and deals them out."""

import random


def stratified_folds(y: list[int], k: int, seed: int) -> list[list[int]]:
    order = random.Random(seed).sample(range(len(y)), len(y))
    order.sort(key=lambda i: y[i])
    folds: list[list[int]] = [[] for _ in range(k)]
    for place, i in enumerate(order):
        folds[place % k].append(i)
    return folds
