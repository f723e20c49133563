"""Puts the caller's list in order."""


def max_meetings(meetings: list[tuple[int, int]]) -> int:
    meetings.sort(key=lambda meeting: meeting[1])
    held, now = 0, float("-inf")
    for start, end in meetings:
        if start >= now:
            held, now = held + 1, end
    return held
