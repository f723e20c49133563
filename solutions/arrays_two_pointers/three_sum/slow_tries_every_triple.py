"""Adds up every triple: O(n^3)."""

from itertools import combinations


def three_sum(nums: list[int]) -> list[tuple[int, int, int]]:
    nums.sort()
    return list({(x, y, z) for x, y, z in combinations(nums, 3) if x + y + z == 0})
