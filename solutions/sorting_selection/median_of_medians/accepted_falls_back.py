"""Introselect: tries its luck with pivots drawn at random, as long as that has not cost more than 4 n."""

import random


def select(a: list[int], k: int) -> int:
    budget = 4 * len(a)
    while len(a) > 7:
        budget -= len(a)
        if budget >= 0:
            pivot = random.choice(a)
        else:
            sevens = [sorted(a[i : i + 7]) for i in range(0, len(a), 7)]
            pivot = select([seven[len(seven) // 2] for seven in sevens], len(sevens) // 2)
        smaller, larger, equal = [], [], 0
        for x in a:
            if x < pivot:
                smaller.append(x)
            elif x > pivot:
                larger.append(x)
            else:
                equal += 1
        if k < len(smaller):
            a = smaller
        elif k < len(smaller) + equal:
            return pivot
        else:
            a, k = larger, k - len(smaller) - equal
    return sorted(a)[k]
