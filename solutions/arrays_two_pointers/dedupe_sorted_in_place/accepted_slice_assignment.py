"""Makes a second list and puts it into the first one, which becomes shorter."""

from itertools import groupby


def dedupe(nums: list[int]) -> int:
    nums[:] = [value for value, _ in groupby(nums)]
    return len(nums)
