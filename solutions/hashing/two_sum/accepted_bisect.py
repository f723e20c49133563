"""Sorts (value, index) pairs and searches for each one's partner among those behind it: O(n log n)."""

from bisect import bisect_left


def two_sum(nums: list[int], target: int) -> tuple[int, int] | None:
    ordered = sorted((x, i) for i, x in enumerate(nums))
    for place, (x, i) in enumerate(ordered):
        found = bisect_left(ordered, (target - x, -1), place + 1)
        if found < len(ordered) and ordered[found][0] == target - x:
            return ordered[found][1], i
    return None
