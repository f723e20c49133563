"""Sorts by start; where two overlap, drops the one that ends later."""


def max_meetings(meetings: list[tuple[int, int]]) -> int:
    dropped, end = 0, float("-inf")
    for a, b in sorted(meetings):
        if a < end:
            dropped += 1
            end = min(end, b)
        else:
            end = b
    return len(meetings) - dropped
