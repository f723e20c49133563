"""Greedy: takes the largest element that still fits."""


def reachable(a: list[int], target: int) -> bool:
    for x in sorted(a, reverse=True):
        if x <= target:
            target -= x
    return target == 0
