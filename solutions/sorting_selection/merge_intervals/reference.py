def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    """As few intervals as possible that cover what the intervals cover: O(n log n) time, O(n) space.

    In order of their starts, an interval can only overlap the last of those merged so far: what ends before that one
    begins ends before all that is still to come.
    """
    merged: list[list[int]] = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
