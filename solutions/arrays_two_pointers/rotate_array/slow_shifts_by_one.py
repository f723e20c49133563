"""Shifts the whole list by one place, k times: O(n k)."""


def rotate(nums: list[int], k: int) -> None:
    for _ in range(k if nums else 0):
        carried = nums[-1]
        for i, x in enumerate(nums):
            nums[i], carried = carried, x
