def mod_inverse(a: int, m: int) -> int | None:
    """The x from 0 to m - 1 with a * x % m == 1 (0 if m is 1), or None: O(log m) steps, O(1) space.

    Euclid's algorithm on m and a, and with every remainder r the x that makes it: r and a * x are equal modulo m. The
    last remainder but 0 is the greatest common divisor. If that is 1, its x is the inverse, but for a multiple of m.
    """
    r, next_r = m, a % m
    x, next_x = 0, 1
    while next_r:
        quotient = r // next_r
        r, next_r = next_r, r - quotient * next_r
        x, next_x = next_x, x - quotient * next_x
    return x % m if r == 1 else None
