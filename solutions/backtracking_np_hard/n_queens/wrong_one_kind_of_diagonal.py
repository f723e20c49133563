"""Takes r + c for both kinds of diagonals."""


def queens(n: int) -> int:
    def ways(r: int, columns: frozenset[int], sums: frozenset[int]) -> int:
        if r == n:
            return 1
        free = [c for c in range(n) if c not in columns and r + c not in sums]
        return sum(ways(r + 1, columns | {c}, sums | {r + c}) for c in free)

    return ways(0, frozenset(), frozenset())
