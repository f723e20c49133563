"""Takes the elements out of the second list."""


def merge(nums1: list[int], m: int, nums2: list[int], n: int) -> None:
    for place in range(m + n - 1, -1, -1):
        if not nums2 or (m > 0 and nums1[m - 1] > nums2[-1]):
            m -= 1
            nums1[place] = nums1[m]
        else:
            nums1[place] = nums2.pop()
