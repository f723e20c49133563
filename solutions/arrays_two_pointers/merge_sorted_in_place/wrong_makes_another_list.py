"""Gives the name of the parameter to a new list: the caller's own stays as it was."""


def merge(nums1: list[int], m: int, nums2: list[int], n: int) -> None:
    nums1 = sorted(nums1[:m] + nums2)
