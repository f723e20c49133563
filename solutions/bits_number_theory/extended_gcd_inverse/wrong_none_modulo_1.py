"""Finds no inverse modulo 1, since no remainder is 1 there."""


def mod_inverse(a: int, m: int) -> int | None:
    try:
        x = pow(a, -1, m)
    except ValueError:
        return None
    return x if a * x % m == 1 else None
