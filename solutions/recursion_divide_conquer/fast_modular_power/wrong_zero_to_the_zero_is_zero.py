"""Takes every power of 0 for 0."""


def power_mod(base: int, exp: int, mod: int) -> int:
    if base == 0:
        return 0
    result = 1 % mod
    while exp:
        if exp % 2:
            result = result * base % mod
        base = base * base % mod
        exp //= 2
    return result
