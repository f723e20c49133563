"""Sorts by end and merges from the front with the last only: a long one that ends late swallows several."""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    merged: list[list[int]] = []
    for start, end in sorted(intervals, key=lambda interval: interval[1]):
        if merged and start <= merged[-1][1]:
            merged[-1] = [min(merged[-1][0], start), end]
        else:
            merged.append([start, end])
    return merged
