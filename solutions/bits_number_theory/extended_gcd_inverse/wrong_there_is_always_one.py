"""Does not ask whether the greatest common divisor is 1."""


def mod_inverse(a: int, m: int) -> int | None:
    r, next_r, x, next_x = m, a % m, 0, 1
    while next_r:
        q = r // next_r
        r, next_r, x, next_x = next_r, r - q * next_r, next_x, x - q * next_x
    return x % m
