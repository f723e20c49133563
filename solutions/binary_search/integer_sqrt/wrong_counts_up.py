"""Tries one number after the other: O(sqrt n) steps, too many for large numbers (TLE)."""


def isqrt(n: int) -> int:
    r = 0
    while (r + 1) * (r + 1) <= n:
        r += 1
    return r
