"""Gives the name of the parameter to a new list: the caller's own stays as it was."""


def dedupe(nums: list[int]) -> int:
    nums = sorted(set(nums))
    return len(nums)
