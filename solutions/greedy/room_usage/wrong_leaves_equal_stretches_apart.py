"""Begins a new stretch at every start and end, even if the number stays the same."""

import itertools


def room_usage(bookings: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    moments = sorted({moment for booking in bookings for moment in booking})
    stretches: list[tuple[int, int, int]] = []
    for a, b in itertools.pairwise(moments):
        rooms = sum(start <= a < end for start, end in bookings)
        if rooms:
            stretches.append((a, b, rooms))
    return stretches
