"""Iterates until nothing changes: just below a square, Newton's iteration swings between two numbers (TLE)."""


def isqrt(n: int) -> int:
    if n == 0:
        return 0
    r, before = n, 0
    while r != before:
        r, before = (r + n // r) // 2, r
    return r
