"""Binet's formula in floats: not exact from F(71) on."""


def fib(n: int) -> int:
    return round(((1 + 5**0.5) / 2) ** n / 5**0.5)
