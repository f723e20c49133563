"""Finds the median of the medians by quickselect with the first one as pivot: O(n^2) on a list that is in order."""


def select(a: list[int], k: int) -> int:
    while len(a) > 5:
        fives = [sorted(a[i : i + 5]) for i in range(0, len(a), 5)]
        a, k, found = part(a, k, quickselect([five[len(five) // 2] for five in fives], len(fives) // 2))
        if found:
            return a[0]
    return sorted(a)[k]


def quickselect(a: list[int], k: int) -> int:
    found = False
    while not found:
        a, k, found = part(a, k, a[0])
    return a[0]


def part(a: list[int], k: int, pivot: int) -> tuple[list[int], int, bool]:
    """The items to go on with, where the item is among these, and whether all of them are equal."""
    smaller = [x for x in a if x < pivot]
    larger = [x for x in a if x > pivot]
    if k < len(smaller):
        return smaller, k, False
    if k < len(a) - len(larger):
        return [pivot], 0, True
    return larger, k - (len(a) - len(larger)), False
