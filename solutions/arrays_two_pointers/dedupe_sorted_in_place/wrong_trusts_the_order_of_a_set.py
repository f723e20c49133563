"""Takes the values out of a set in the order in which it has them."""


def dedupe(nums: list[int]) -> int:
    nums[:] = set(nums)
    return len(nums)
