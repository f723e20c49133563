"""Lets runs grow together: the first and the last number of each know how long it is."""


def longest_consecutive(nums: list[int]) -> int:
    length: dict[int, int] = {}
    longest = 0
    for x in nums:
        if x not in length:
            below, above = length.get(x - 1, 0), length.get(x + 1, 0)
            total = below + 1 + above
            length[x] = length[x - below] = length[x + above] = total
            longest = max(longest, total)
    return longest
