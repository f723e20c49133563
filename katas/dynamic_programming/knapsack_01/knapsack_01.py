def knapsack(items: list[tuple[int, int]], capacity: int) -> int:
    """The largest total value of items (value, weight), each used once at most, that weigh at most capacity."""
    raise NotImplementedError
