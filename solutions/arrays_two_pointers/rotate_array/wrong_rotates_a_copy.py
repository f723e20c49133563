"""Gives the name `nums` to a new list: the caller's list stays as it was."""


def rotate(nums: list[int], k: int) -> None:
    if nums:
        k %= len(nums)
        nums = nums[-k:] + nums[:-k]
