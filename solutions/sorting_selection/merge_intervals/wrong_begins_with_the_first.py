"""Takes the first interval without asking whether there is one. (RTE)"""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    intervals = sorted(intervals)
    merged = [intervals[0]]
    for start, end in intervals[1:]:
        if start <= merged[-1][1]:
            merged[-1] = [merged[-1][0], max(merged[-1][1], end)]
        else:
            merged.append([start, end])
    return merged
