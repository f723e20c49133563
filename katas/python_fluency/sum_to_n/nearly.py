def sum_to(n: int) -> int:
    """The sum of the whole numbers from 1 to n."""
    return sum(range(1, n))
