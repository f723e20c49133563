"""Tries one speed after the other: O(n * answer)."""

from itertools import count


def min_speed(piles: list[int], hours: int) -> int:
    return next(speed for speed in count(1) if sum(-(-pile // speed) for pile in piles) <= hours)
