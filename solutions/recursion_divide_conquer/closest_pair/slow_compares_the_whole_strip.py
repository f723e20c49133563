"""Compares all points of the strip with each other: on one vertical line, that is all of them."""

from itertools import combinations


def squared(p: tuple[int, int], q: tuple[int, int]) -> int:
    return (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2


def nearest(points: list[tuple[int, int]]) -> int:
    if len(points) <= 3:
        return min(squared(p, q) for p, q in combinations(points, 2))
    middle = len(points) // 2
    border = points[middle][0]
    best = min(nearest(points[:middle]), nearest(points[middle:]))
    strip = [p for p in points if (p[0] - border) ** 2 < best]
    return min([best, *(squared(p, q) for p, q in combinations(strip, 2))])


def closest_pair(points: list[tuple[int, int]]) -> int:
    return nearest(sorted(points))
