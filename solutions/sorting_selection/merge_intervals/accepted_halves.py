"""Divides the list in two, merges each half, and merges the two results from left to right."""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    if len(intervals) < 2:
        return intervals
    middle = len(intervals) // 2
    left, right = merge_intervals(intervals[:middle])[::-1], merge_intervals(intervals[middle:])[::-1]
    merged: list[list[int]] = []
    while left or right:
        source = left if not right or (left and left[-1][0] < right[-1][0]) else right
        start, end = source.pop()
        if merged and start <= merged[-1][1]:
            merged[-1] = [merged[-1][0], max(end, merged[-1][1])]
        else:
            merged.append([start, end])
    return merged
