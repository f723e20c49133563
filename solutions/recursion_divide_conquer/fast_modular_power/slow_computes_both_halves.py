"""Halves the exponent, but computes the power of each half anew: O(exp) calls."""


def power_mod(base: int, exp: int, mod: int) -> int:
    if exp == 0:
        return 1 % mod
    if exp == 1:
        return base % mod
    return power_mod(base, exp // 2, mod) * power_mod(base, exp - exp // 2, mod) % mod
