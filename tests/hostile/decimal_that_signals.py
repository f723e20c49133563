"""Returns a number that cannot be compared."""

from decimal import Decimal


def largest(items):
    return Decimal("sNaN")
