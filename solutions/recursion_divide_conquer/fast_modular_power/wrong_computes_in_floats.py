"""Floats have 53 bits: products of large remainders are rounded."""

from math import fmod


def power_mod(base: int, exp: int, mod: int) -> int:
    result, square = float(1 % mod), float(base % mod)
    while exp:
        if exp % 2:
            result = fmod(result * square, mod)
        square = fmod(square * square, mod)
        exp //= 2
    return int(result)
