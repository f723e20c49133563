"""Counts the pivot once, however often it is there."""


def select(a: list[int], k: int) -> int:
    if len(a) <= 5:
        return sorted(a)[min(k, len(a) - 1)]
    fives = [sorted(a[i : i + 5]) for i in range(0, len(a), 5)]
    pivot = select([five[len(five) // 2] for five in fives], len(fives) // 2)
    smaller = [x for x in a if x < pivot]
    larger = [x for x in a if x > pivot]
    if k < len(smaller):
        return select(smaller, k)
    if k == len(smaller) or not larger:
        return pivot
    return select(larger, k - len(smaller) - 1)
