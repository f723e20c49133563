def dedupe(nums: list[int]) -> int:
    """Bring the different values of a sorted list to its front: O(n) time, O(1) space.

    Equal values stand together, so a value is new if it differs from the last one kept. No more values have been kept
    than read, so that none is overwritten unread.
    """
    kept = 0
    for x in nums:
        if kept == 0 or x != nums[kept - 1]:
            nums[kept] = x
            kept += 1
    return kept
