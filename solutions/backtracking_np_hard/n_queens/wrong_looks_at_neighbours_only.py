"""A queen attacks along a diagonal only if she stands in the row just above."""


def queens(n: int) -> int:
    def ways(board: tuple[int, ...]) -> int:
        if len(board) == n:
            return 1
        return sum(ways((*board, c)) for c in range(n) if c not in board and (not board or abs(c - board[-1]) != 1))

    return ways(())
