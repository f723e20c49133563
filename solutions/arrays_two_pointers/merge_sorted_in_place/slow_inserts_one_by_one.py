"""Puts each element of the second list in its place, and moves all that are greater by one: O(m n)."""


def merge(nums1: list[int], m: int, nums2: list[int], n: int) -> None:
    for x in nums2[:n]:
        i = m
        while i > 0 and nums1[i - 1] > x:
            nums1[i] = nums1[i - 1]
            i -= 1
        nums1[i] = x
        m += 1
