"""One line a number, but `in` walks through the list behind it: O(n^2)."""


def two_sum(nums: list[int], target: int) -> tuple[int, int] | None:
    for i, x in enumerate(nums):
        if target - x in nums[i + 1 :]:
            return i, nums.index(target - x, i + 1)
    return None
