def room_usage(bookings: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """The longest stretches (start, end, rooms) with the same number of rooms in use, in order; none without rooms."""
    raise NotImplementedError
