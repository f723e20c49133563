"""Builds the root from bit 31 down: right for numbers of 64 bits, and no more."""


def isqrt(n: int) -> int:
    r = 0
    for bit in range(31, -1, -1):
        if (r | 1 << bit) ** 2 <= n:
            r |= 1 << bit
    return r
