"""Takes the queen out of her column, but not off her diagonals."""


def queens(n: int) -> int:
    columns: set[int] = set()
    sums: set[int] = set()
    differences: set[int] = set()

    def ways_from(r: int) -> int:
        if r == n:
            return 1
        ways = 0
        for c in range(n):
            if c not in columns and r + c not in sums and r - c not in differences:
                columns.add(c)
                sums.add(r + c)
                differences.add(r - c)
                ways += ways_from(r + 1)
                columns.remove(c)
        return ways

    return ways_from(0)
