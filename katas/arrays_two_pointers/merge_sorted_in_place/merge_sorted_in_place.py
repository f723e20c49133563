def merge(nums1: list[int], m: int, nums2: list[int], n: int) -> None:
    """Merge the sorted first m elements of nums1 and the n of nums2 into nums1, in place."""
    raise NotImplementedError
