"""Merges into a new list, from the front, and puts that into the first one."""


def merge(nums1: list[int], m: int, nums2: list[int], n: int) -> None:
    merged = []
    i = j = 0
    while i < m or j < n:
        if j == n or (i < m and nums1[i] <= nums2[j]):
            merged.append(nums1[i])
            i += 1
        else:
            merged.append(nums2[j])
            j += 1
    nums1[:] = merged
