"""Takes a room to be in use at the moment of its end, too."""

import itertools


def room_usage(bookings: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    moments = sorted({moment for booking in bookings for moment in booking})
    stretches: list[tuple[int, int, int]] = []
    for a, b in itertools.pairwise(moments):
        rooms = sum(start <= a <= end for start, end in bookings)
        if stretches and stretches[-1][1] == a and stretches[-1][2] == rooms:
            stretches[-1] = (stretches[-1][0], b, rooms)
        elif rooms:
            stretches.append((a, b, rooms))
    return stretches
