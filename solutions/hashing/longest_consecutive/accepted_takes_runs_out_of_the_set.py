"""Takes any number out of the set, and with it the rest of its run, downwards and upwards."""


def longest_consecutive(nums: list[int]) -> int:
    left = set(nums)
    longest = 0
    while left:
        x = left.pop()
        low, high = x - 1, x + 1
        while low in left:
            left.remove(low)
            low -= 1
        while high in left:
            left.remove(high)
            high += 1
        longest = max(longest, high - low - 1)
    return longest
