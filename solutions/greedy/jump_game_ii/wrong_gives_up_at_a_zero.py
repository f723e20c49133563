"""Gives up wherever a jump can be 0, even if another place leads past it."""


def min_jumps(nums: list[int]) -> int:
    jumps = end = farthest = 0
    for i in range(len(nums) - 1):
        if nums[i] == 0:
            return -1
        farthest = max(farthest, i + nums[i])
        if i == end:
            jumps += 1
            end = farthest
    return jumps
