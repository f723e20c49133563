"""Columns and diagonals as bits of three numbers; the diagonals move by one place from row to row."""


def queens(n: int) -> int:
    full = (1 << n) - 1

    def ways(columns: int, left: int, right: int) -> int:
        if columns == full:
            return 1
        total = 0
        free = full & ~(columns | left | right)
        while free:
            square = free & -free
            free ^= square
            total += ways(columns | square, (left | square) << 1, (right | square) >> 1)
        return total

    return ways(0, 0, 0)
