def longest_consecutive(nums: list[int]) -> int:
    """How many consecutive numbers the list has at most: O(n) expected time, O(n) space.

    A run begins with a number whose predecessor is missing. Counting up from these alone passes every number at most
    once, however long its run is.
    """
    there = set(nums)
    longest = 0
    for first in there:
        if first - 1 not in there:
            end = first + 1
            while end in there:
                end += 1
            longest = max(longest, end - first)
    return longest
