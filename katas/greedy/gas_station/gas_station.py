def start_station(gas: list[int], cost: list[int]) -> int:
    """A station from which one can go round the circle; -1 if there is none."""
    raise NotImplementedError
