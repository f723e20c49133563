"""Sorts starts and ends each for themselves: where the next start is beyond this end, a merged interval ends."""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    starts = sorted(start for start, _ in intervals)
    ends = sorted(end for _, end in intervals)
    merged = []
    first = 0
    for i in range(len(starts)):
        if i + 1 == len(starts) or starts[i + 1] > ends[i]:
            merged.append([starts[first], ends[i]])
            first = i + 1
    return merged
