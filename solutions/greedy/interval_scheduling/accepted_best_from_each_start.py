"""Dynamic programming from the last start to the first, with binary search for what fits behind a meeting."""

from bisect import bisect_left


def max_meetings(meetings: list[tuple[int, int]]) -> int:
    ordered = sorted(meetings)
    starts = [start for start, _ in ordered]
    best = [0] * (len(ordered) + 1)
    for i in reversed(range(len(ordered))):
        best[i] = max(best[i + 1], 1 + best[bisect_left(starts, ordered[i][1])])
    return best[0]
