"""Two slices, written back into the same list: O(n) extra space."""


def rotate(nums: list[int], k: int) -> None:
    if nums:
        cut = len(nums) - k % len(nums)
        nums[:] = nums[cut:] + nums[:cut]
