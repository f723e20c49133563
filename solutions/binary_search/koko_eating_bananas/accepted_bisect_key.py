"""Lets bisect do it: the speeds are a range, and the key says which are enough."""

from bisect import bisect_left


def min_speed(piles: list[int], hours: int) -> int:
    speeds = range(1, max(piles) + 1)
    return speeds[bisect_left(speeds, True, key=lambda speed: sum((pile - 1) // speed + 1 for pile in piles) <= hours)]
