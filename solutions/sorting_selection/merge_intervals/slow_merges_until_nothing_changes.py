"""Looks for two that overlap, merges them, and begins anew: O(n^2), if it does not find any, and O(n^3) if it does."""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    merged: list[list[int]] = []
    for start, end in intervals:
        i = 0
        while i < len(merged):
            if merged[i][0] <= end and start <= merged[i][1]:
                other = merged.pop(i)
                start, end = min(start, other[0]), max(end, other[1])
                i = 0
            else:
                i += 1
        merged.append([start, end])
    return sorted(merged)
