"""Steps of k from index 0 come back there too early when k and the length have a common divisor."""


def rotate(nums: list[int], k: int) -> None:
    at = 0
    for _ in range(len(nums)):
        at = (at + k) % len(nums)
        nums[0], nums[at] = nums[at], nums[0]
