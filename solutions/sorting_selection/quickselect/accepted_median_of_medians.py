"""Recursive, in three groups around the median of the medians of fives: O(n) in the worst case."""


def kth_smallest(items: list[int], k: int) -> int:
    if len(items) <= 5:
        return sorted(items)[k]
    fives = [sorted(items[i : i + 5]) for i in range(0, len(items), 5)]
    pivot = kth_smallest([five[len(five) // 2] for five in fives], len(fives) // 2)
    smaller = [x for x in items if x < pivot]
    equal = [x for x in items if x == pivot]
    larger = [x for x in items if x > pivot]
    if k < len(smaller):
        return kth_smallest(smaller, k)
    if k < len(smaller) + len(equal):
        return pivot
    return kth_smallest(larger, k - len(smaller) - len(equal))
