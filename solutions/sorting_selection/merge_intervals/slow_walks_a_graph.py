"""Holds each interval against every other, and merges what hangs together: O(n^2)."""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    left = [*intervals]
    merged = []
    while left:
        found = [left.pop()]
        for start, end in found:
            found += [x for x in left if x[0] <= end and start <= x[1]]
            left = [x for x in left if not (x[0] <= end and start <= x[1])]
        merged.append([min(x[0] for x in found), max(x[1] for x in found)])
    return sorted(merged)
