"""Forgets pairs with a point on each side of the border."""

from itertools import combinations


def squared(p: tuple[int, int], q: tuple[int, int]) -> int:
    return (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2


def nearest(points: list[tuple[int, int]]) -> int:
    if len(points) <= 3:
        return min(squared(p, q) for p, q in combinations(points, 2))
    middle = len(points) // 2
    best = min(nearest(points[:middle]), nearest(points[middle:]))

    return best


def closest_pair(points: list[tuple[int, int]]) -> int:
    return nearest(sorted(points))
