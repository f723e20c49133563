"""Computes distances in floats, and squares the least one in the end."""

from itertools import combinations
from math import dist


def closest_pair(points: list[tuple[int, int]]) -> int:
    return round(min(dist(p, q) for p, q in combinations(points, 2)) ** 2)
