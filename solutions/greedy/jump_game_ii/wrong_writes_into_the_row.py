"""Writes into the row how far all places up to each lead."""


def min_jumps(nums: list[int]) -> int:
    for i in range(1, len(nums)):
        nums[i] = max(nums[i] + i, nums[i - 1])
    place = jumps = 0
    while place < len(nums) - 1:
        if nums[place] <= place:
            return -1
        place = min(nums[place], len(nums) - 1)
        jumps += 1
    return jumps
