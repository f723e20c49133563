"""Makes a set of the points: two equal ones become one."""

from itertools import combinations


def closest_pair(points: list[tuple[int, int]]) -> int:
    distances = ((x - u) ** 2 + (y - v) ** 2 for (x, y), (u, v) in combinations(set(points), 2))
    return min(distances, default=0)
