"""Overwrites each number in the list it was given, so as not to meet it again."""


def two_sum(nums: list[int], target: int) -> tuple[int, int] | None:
    for i, x in enumerate(nums):
        nums[i] = None  # type: ignore[call-overload]
        if target - x in nums:
            return i, nums.index(target - x)
    return None
