"""The standard library's."""

from itertools import accumulate


def running_sums(items: list[int]) -> list[int]:
    return list(accumulate(items))
