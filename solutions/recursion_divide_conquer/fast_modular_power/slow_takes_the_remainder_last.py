"""Computes the whole power first, a number of exp times as many digits."""


def power_mod(base: int, exp: int, mod: int) -> int:
    return base**exp % mod
