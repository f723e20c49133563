"""Dynamic programming: for each meeting, the best among all those that end before it: O(n^2)."""


def max_meetings(meetings: list[tuple[int, int]]) -> int:
    best: list[tuple[int, int]] = []  # (end, meetings held when this one is the last)
    for start, end in sorted(meetings, key=lambda meeting: meeting[1]):
        best.append((end, 1 + max((count for e, count in best if e <= start), default=0)))
    return max((count for _, count in best), default=0)
