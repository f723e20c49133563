"""Sorts the list of the caller."""

from itertools import combinations


def squared(p: tuple[int, int], q: tuple[int, int]) -> int:
    return (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2


def nearest(points: list[tuple[int, int]]) -> int:
    if len(points) <= 3:
        return min(squared(p, q) for p, q in combinations(points, 2))
    middle = len(points) // 2
    border = points[middle][0]
    best = min(nearest(points[:middle]), nearest(points[middle:]))
    strip = sorted((p for p in points if (p[0] - border) ** 2 < best), key=lambda p: p[1])
    for i, p in enumerate(strip):
        for q in strip[i + 1 : i + 8]:
            best = min(best, squared(p, q))
    return best


def closest_pair(points: list[tuple[int, int]]) -> int:
    points.sort()
    return nearest(points)
