"""Counts down, and adds up on the way."""


def sum_to(n: int) -> int:
    total = 0
    while n > 0:
        total += n
        n -= 1
    return total
