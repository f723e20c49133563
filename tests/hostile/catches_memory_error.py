"""Allocates 4 GB, and goes on without."""


def running_sums(items):
    try:
        bytearray(4 << 30)
    except MemoryError:
        pass
    sums, total = [], 0
    for item in items:
        total += item
        sums.append(total)
    return sums
