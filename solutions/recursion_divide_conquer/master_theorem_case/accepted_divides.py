"""Takes the factor b out of a, as a fraction, d times."""

from fractions import Fraction


def master_case(a: int, b: int, d: int) -> int:
    factor = Fraction(a)
    for _ in range(d):
        factor /= b
    return 2 + (factor < 1) - (factor > 1)
