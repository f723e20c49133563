"""Tries every x: O(m), for ever where m is large (TLE)."""


def mod_inverse(a: int, m: int) -> int | None:
    if m == 1:
        return 0
    x = 1
    while x < m:
        if a * x % m == 1:
            return x
        x += 1
    return None
