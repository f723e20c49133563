"""Returns 1 for exponent 0, also where 1 is no remainder."""


def power_mod(base: int, exp: int, mod: int) -> int:
    result = 1
    while exp:
        if exp & 1:
            result = result * base % mod
        base = base * base % mod
        exp >>= 1
    return result
