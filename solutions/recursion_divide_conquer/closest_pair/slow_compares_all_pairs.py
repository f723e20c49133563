"""Tries each pair: O(n^2)."""

from itertools import combinations


def closest_pair(points: list[tuple[int, int]]) -> int:
    return min((x - u) ** 2 + (y - v) ** 2 for (x, y), (u, v) in combinations(points, 2))
