"""k modulo the length, and the length may be 0 (RTE)."""


def rotate(nums: list[int], k: int) -> None:
    k %= len(nums)
    nums[:] = nums[len(nums) - k :] + nums[: len(nums) - k]
