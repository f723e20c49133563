"""Sweeps from left to right over the points no further back than the best distance, which are kept in order of y."""

from bisect import bisect_left, insort
from math import isqrt


def closest_pair(points: list[tuple[int, int]]) -> int:
    by_x = sorted(points)
    (x1, y1), (x2, y2) = by_x[:2]
    best = (x1 - x2) ** 2 + (y1 - y2) ** 2
    active: list[tuple[int, int]] = []
    oldest = 0
    for x, y in by_x:
        while (x - by_x[oldest][0]) ** 2 > best:
            old_x, old_y = by_x[oldest]
            del active[bisect_left(active, (old_y, old_x))]
            oldest += 1
        reach = isqrt(best) + 1
        i = bisect_left(active, (y - reach,))
        while i < len(active) and active[i][0] <= y + reach:
            best = min(best, (x - active[i][1]) ** 2 + (y - active[i][0]) ** 2)
            i += 1
        if best == 0:
            return 0
        insort(active, (y, x))
    return best
