"""Returns the index of the last value kept, one less than their number."""


def dedupe(nums: list[int]) -> int:
    kept = 0
    for x in nums:
        if x != nums[kept]:
            kept += 1
            nums[kept] = x
    return kept
