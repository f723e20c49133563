"""Returns the values, not how many they are."""


def dedupe(nums: list[int]) -> list[int]:
    nums[:] = sorted(set(nums))
    return nums
