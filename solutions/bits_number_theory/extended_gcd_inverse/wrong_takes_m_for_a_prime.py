"""By Fermat's little theorem, a ** (m - 2): for a prime m only."""

from math import gcd


def mod_inverse(a: int, m: int) -> int | None:
    if gcd(a, m) != 1:
        return None
    return pow(a, m - 2, m) if m > 1 else 0
