def cheapest(n: int, flights: list[tuple[int, int, int]], src: int, dst: int, k: int) -> int:
    """The lowest price from src to dst with at most k stops on the way; -1 if there is no such journey."""
    raise NotImplementedError
