"""Goes from interval to interval of places that take the same number of jumps."""


def min_jumps(nums: list[int]) -> int:
    first, last, jumps = 0, 0, 0
    while last < len(nums) - 1:
        farthest = max(i + nums[i] for i in range(first, last + 1))
        if farthest <= last:
            return -1
        first, last = last + 1, min(farthest, len(nums) - 1)
        jumps += 1
    return jumps
