"""Starts and ends sorted apart, with a finger on each; equal neighbours are put together at the end of the list."""


def room_usage(bookings: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    starts = sorted(start for start, _ in bookings)
    ends = sorted(end for _, end in bookings)
    stretches: list[list[int]] = []
    i = j = before = 0
    while j < len(ends):
        now = min([ends[j], *starts[i : i + 1]])
        rooms = i - j
        if rooms and now > before:
            if stretches and stretches[-1][1:] == [before, rooms]:
                stretches[-1][1] = now
            else:
                stretches.append([before, now, rooms])
        while i < len(starts) and starts[i] == now:
            i += 1
        while j < len(ends) and ends[j] == now:
            j += 1
        before = now
    return [(a, b, c) for a, b, c in stretches]
