def min_jumps(nums: list[int]) -> int:
    """The least number of jumps from the first place to the last, nums[i] being the longest from i; -1 if stuck."""
    raise NotImplementedError
