"""Takes elements out of the front of copies: each time, all others move up."""


def merge(nums1: list[int], m: int, nums2: list[int], n: int) -> None:
    left, right = nums1[:m], nums2[:]
    for i in range(m + n):
        if left and (not right or left[0] <= right[0]):
            nums1[i], left = left[0], left[1:]
        else:
            nums1[i], right = right[0], right[1:]
