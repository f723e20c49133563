"""Begins behind the place where the sum of all that came and went is lowest."""

from itertools import accumulate


def start_station(gas: list[int], cost: list[int]) -> int:
    levels = list(accumulate(g - c for g, c in zip(gas, cost, strict=True)))
    if levels[-1] < 0:
        return -1
    return (min(range(len(gas)), key=levels.__getitem__) + 1) % len(gas)
