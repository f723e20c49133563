"""Adds up every pair: O(n^2)."""


def two_sum(nums: list[int], target: int) -> tuple[int, int] | None:
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] == target:
                return j, i
    return None
