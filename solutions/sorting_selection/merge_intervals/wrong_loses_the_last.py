"""Notes a merged interval when the next one begins; after the last, none begins."""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    merged = []
    current: list[int] = []
    for start, end in sorted(intervals):
        if current and start > current[1]:
            merged.append(current)
            current = []
        current = [start, end] if not current else [current[0], max(current[1], end)]
    return merged
