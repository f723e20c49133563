"""Writes from the front, over elements that it has not read yet."""


def merge(nums1: list[int], m: int, nums2: list[int], n: int) -> None:
    i = j = 0
    for k in range(m + n):
        if j == n or (i < m and nums1[i] <= nums2[j]):
            nums1[k] = nums1[i]
            i += 1
        else:
            nums1[k] = nums2[j]
            j += 1
