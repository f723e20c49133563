"""Prints 10 GB."""


def running_sums(items):
    for _ in range(10_000):
        print("x" * 1_000_000)
    return []
