"""Takes a number out with those above it, and forgets that a run from below could have gone on into them."""


def longest_consecutive(nums: list[int]) -> int:
    left = set(nums)
    longest = 0
    for x in nums:
        length = 0
        while x + length in left:
            left.remove(x + length)
            length += 1
        longest = max(longest, length)
    return longest
