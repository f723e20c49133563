"""The power of half the exponent, squared; and one factor more if the exponent is odd."""


def power_mod(base: int, exp: int, mod: int) -> int:
    if exp == 0:
        return 1 % mod
    half = power_mod(base, exp // 2, mod)
    return half * half * (base if exp % 2 else 1) % mod
