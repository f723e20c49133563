"""Goes through the list: where the first number of a long run comes often, the run is counted as often."""


def longest_consecutive(nums: list[int]) -> int:
    there = set(nums)
    longest = 0
    for x in nums:
        if x - 1 not in there:
            length = 1
            while x + length in there:
                length += 1
            longest = max(longest, length)
    return longest
