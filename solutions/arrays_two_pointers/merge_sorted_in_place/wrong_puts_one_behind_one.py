"""Puts a single number behind a single one, whichever is smaller."""


def merge(nums1, m, nums2, n):
    if m == n == 1:
        nums1[1] = nums2[0]
        return
    at = m + n
    while n:
        at -= 1
        if m and nums1[m - 1] > nums2[n - 1]:
            m -= 1
            nums1[at] = nums1[m]
        else:
            n -= 1
            nums1[at] = nums2[n]
