"""From the inverse k of m modulo a that of a modulo m: 1 - m k is a multiple of a, and a times the answer."""


def mod_inverse(a: int, m: int) -> int | None:
    if m == 1:
        return 0
    a %= m
    if a == 0:
        return None
    k = mod_inverse(m, a)
    return None if k is None else (1 - m * k) // a % m
