"""One multiplication for each factor: O(exp)."""


def power_mod(base: int, exp: int, mod: int) -> int:
    result = 1 % mod
    for _ in range(exp):
        result = result * base % mod
    return result
