"""Allocates 4 GB."""


def running_sums(items):
    block = bytearray(4 << 30)
    return [sum(items[: i + 1]) for i in range(len(items))] if block else []
