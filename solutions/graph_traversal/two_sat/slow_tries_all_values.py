"""Tries all 2^n combinations of values."""

from itertools import product


def two_sat(n: int, clauses: list[tuple[int, int]]) -> list[bool] | None:
    for values in product([True, False], repeat=n):
        if all(values[abs(a) - 1] == (a > 0) or values[abs(b) - 1] == (b > 0) for a, b in clauses):
            return list(values)
    return None
