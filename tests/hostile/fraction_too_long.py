"""Returns a fraction of 100,000 bits."""

from fractions import Fraction


def largest(items):
    return Fraction(1 << 100_000, 3)
