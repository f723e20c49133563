"""The well-known form: (g, x, y) with a x + b y = g, from that of (b, a mod b)."""


def extended_gcd(a: int, b: int) -> tuple[int, int, int]:
    if b == 0:
        return a, 1, 0
    g, x, y = extended_gcd(b, a % b)
    return g, y, x - a // b * y


def mod_inverse(a: int, m: int) -> int | None:
    g, x, _ = extended_gcd(a % m, m)
    return x % m if g == 1 else None
