"""Reads the exponent from left to right: each digit doubles what has been read, and a 1 adds one."""


def power_mod(base: int, exp: int, mod: int) -> int:
    result = 1
    for digit in f"{exp:b}":
        result = result * result % mod
        if digit == "1":
            result = result * base % mod
    return result % mod
