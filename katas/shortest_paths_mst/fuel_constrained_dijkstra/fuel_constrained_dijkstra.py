def min_time(
    n: int,
    roads: list[tuple[int, int, int]],
    fuel_use: list[int],
    stations: list[int],
    capacity: int,
    refill_time: int,
    s: int,
    t: int,
) -> int | None:
    """The least time from s to t with a tank that can be filled at stations; None if there is no way."""
    raise NotImplementedError
