"""Halves an odd exponent as if it were even."""


def power_mod(base: int, exp: int, mod: int) -> int:
    if exp == 0:
        return 1 % mod
    if exp == 1:
        return base % mod
    half = power_mod(base, exp // 2, mod)
    return half * half % mod
