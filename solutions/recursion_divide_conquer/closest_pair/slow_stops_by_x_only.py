"""Sorts by x, and compares each point with the next ones while they are near in x: all are, if x is the same."""


def closest_pair(points: list[tuple[int, int]]) -> int:
    by_x = sorted(points)
    best = (by_x[0][0] - by_x[1][0]) ** 2 + (by_x[0][1] - by_x[1][1]) ** 2
    for i, (x, y) in enumerate(by_x):
        for j in range(i + 1, len(by_x)):
            u, v = by_x[j]
            if (u - x) ** 2 >= best:
                break
            best = min(best, (u - x) ** 2 + (v - y) ** 2)
    return best
