"""(TLE) Makes all n! ways to have one queen in each row and column, and looks at the diagonals afterwards."""

from itertools import permutations


def queens(n: int) -> int:
    return sum(
        len({r + c for r, c in enumerate(columns)}) == n == len({r - c for r, c in enumerate(columns)})
        for columns in permutations(range(n))
    )
