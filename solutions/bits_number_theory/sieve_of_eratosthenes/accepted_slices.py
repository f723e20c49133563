"""Marks by assigning slices of bytes, and stops at the root."""

from itertools import compress
from math import isqrt


def primes(n: int) -> list[int]:
    if n < 2:
        return []
    flags = bytearray([1]) * (n + 1)
    flags[0] = flags[1] = 0
    for p in range(2, isqrt(n) + 1):
        if flags[p]:
            flags[p * p :: p] = bytes(len(range(p * p, n + 1, p)))
    return [*compress(range(n + 1), flags)]
