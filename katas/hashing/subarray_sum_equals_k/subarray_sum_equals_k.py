def subarray_sum(nums: list[int], k: int) -> int:
    """How many subarrays add up to k."""
    raise NotImplementedError
