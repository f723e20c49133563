"""Sets out from the first number, which an empty list does not have (RTE)."""


def longest_consecutive(nums: list[int]) -> int:
    ordered = sorted(set(nums))
    before = ordered[0]
    longest = length = 1
    for x in ordered[1:]:
        length = length + 1 if x == before + 1 else 1
        longest = max(longest, length)
        before = x
    return longest
