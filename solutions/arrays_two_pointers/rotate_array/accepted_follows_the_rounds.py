"""Carries each element to its place, picks up the one found there, and goes on until every element has moved."""


def rotate(nums: list[int], k: int) -> None:
    n = len(nums)
    moved = start = 0
    while moved < n:
        at, carried = start, nums[start]
        while True:
            at = (at + k) % n
            nums[at], carried = carried, nums[at]
            moved += 1
            if at == start:
                break
        start += 1
