"""Copies the second list behind the first and sorts: Timsort finds two runs and merges them."""


def merge(nums1: list[int], m: int, nums2: list[int], n: int) -> None:
    nums1[m : m + n] = nums2
    nums1.sort()
