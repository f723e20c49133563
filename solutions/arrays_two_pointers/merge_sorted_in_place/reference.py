def merge(nums1: list[int], m: int, nums2: list[int], n: int) -> None:
    """Merge the sorted first m elements of nums1 and the n of nums2 into nums1: O(m + n) time, O(1) space.

    The largest elements go to the back first. As many places are free between the unread part of nums1 and the
    finished part as elements of nums2 are left, so that nothing is overwritten unread.
    """
    while n > 0:
        if m > 0 and nums1[m - 1] > nums2[n - 1]:
            m -= 1
            nums1[m + n] = nums1[m]
        else:
            n -= 1
            nums1[m + n] = nums2[n]
