"""Keeps merged intervals in order, and builds the whole list anew for each that comes in: O(n^2)."""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    merged: list[list[int]] = []
    for start, end in intervals:
        before = [x for x in merged if x[1] < start]
        after = [x for x in merged if x[0] > end]
        across = merged[len(before) : len(merged) - len(after)]
        if across:
            start, end = min(start, across[0][0]), max(end, across[-1][1])
        merged = [*before, [start, end], *after]
    return merged
