from math import inf


def closest_pair(points: list[tuple[int, int]]) -> int:
    """The square of the least distance between two of the points: O(n log n) time, O(n) space (Shamos, Hoey 1975).

    A pair nearer than the best of both halves lies in a strip along their border. There, only a constant number of
    points can be within that distance above a point, as those of the same side are not nearer to each other.
    """
    by_x = sorted(points)

    def solve(low: int, high: int) -> tuple[int | float, list[tuple[int, int]]]:
        """The best of by_x[low:high], and these points by ascending y."""
        if high - low == 1:
            return inf, by_x[low:high]
        middle = (low + high) // 2
        border = by_x[middle][0]
        best_left, left = solve(low, middle)
        best_right, right = solve(middle, high)
        best = min(best_left, best_right)
        by_y = sorted(left + right, key=lambda point: point[1])  # two sorted runs: Timsort merges them
        strip = [(x, y) for x, y in by_y if (x - border) ** 2 < best]
        for i, (x, y) in enumerate(strip):
            for j in range(i + 1, len(strip)):
                u, v = strip[j]
                if (v - y) ** 2 >= best:
                    break
                best = min(best, (u - x) ** 2 + (v - y) ** 2)
        return best, by_y

    return int(solve(0, len(by_x))[0])
