"""Recursive: the root of a quarter, doubled, is right but for its last bit."""


def isqrt(n: int) -> int:
    if n < 2:
        return n
    r = 2 * isqrt(n >> 2)
    return r + 1 if (r + 1) ** 2 <= n else r
