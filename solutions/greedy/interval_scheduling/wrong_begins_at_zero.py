"""Takes the day to begin at 0: what begins before is not held."""


def max_meetings(meetings: list[tuple[int, int]]) -> int:
    held, now = 0, 0
    for start, end in sorted(meetings, key=lambda meeting: meeting[1]):
        if start >= now:
            held, now = held + 1, end
    return held
