"""Adds up a range that ends after n."""


def sum_to(n: int) -> int:
    return sum(range(1, n + 1))
