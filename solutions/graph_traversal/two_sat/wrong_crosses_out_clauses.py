"""Takes clauses that hold out of the list that it was given."""

from itertools import product


def two_sat(n: int, clauses: list[tuple[int, int]]) -> list[bool] | None:
    for a, b in clauses.copy():
        if a == -b:
            clauses.remove((a, b))
    for values in product([True, False], repeat=n):
        if all(values[abs(a) - 1] == (a > 0) or values[abs(b) - 1] == (b > 0) for a, b in clauses):
            return list(values)
    return None
