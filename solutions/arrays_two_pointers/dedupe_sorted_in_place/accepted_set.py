"""A set drops the duplicates, and sorting puts their order right."""


def dedupe(nums: list[int]) -> int:
    different = sorted(set(nums))
    nums[: len(different)] = different
    return len(different)
