from collections import defaultdict


def room_usage(bookings: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """The longest stretches with the same number of rooms in use: O(n log n) time, O(n) space.

    The number changes at starts and ends only. What changes at the same moment is added up first: one room given back
    and another taken is no change.
    """
    changes: defaultdict[int, int] = defaultdict(int)
    for start, end in bookings:
        changes[start] += 1
        changes[end] -= 1
    stretches = []
    rooms = since = 0
    for now, change in sorted(changes.items()):
        if change == 0:
            continue
        if rooms > 0:
            stretches.append((since, now, rooms))
        rooms += change
        since = now
    return stretches
