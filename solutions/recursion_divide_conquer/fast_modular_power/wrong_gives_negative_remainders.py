"""Takes remainders towards zero, as C does."""


def remainder(x: int, mod: int) -> int:
    return abs(x) % mod if x >= 0 else -(abs(x) % mod)


def power_mod(base: int, exp: int, mod: int) -> int:
    result = 1 % mod
    for digit in f"{exp:b}":
        result = remainder(result * result * (base if digit == "1" else 1), mod)
    return result
