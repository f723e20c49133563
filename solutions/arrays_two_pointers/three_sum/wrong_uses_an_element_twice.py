"""Looks for the third anywhere in the list, also where the first two stand."""


def three_sum(nums: list[int]) -> list[tuple[int, int, int]]:
    there = set(nums)
    triples = set()
    for i, x in enumerate(nums):
        for y in nums[:i]:
            if -x - y in there:
                smallest, middle, largest = sorted((x, y, -x - y))
                triples.add((smallest, middle, largest))
    return list(triples)
