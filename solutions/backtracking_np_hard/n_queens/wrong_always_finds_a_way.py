"""Takes "no way found" for the empty way, and counts it: boards of two and three have none."""


def queens(n: int) -> int:
    def ways(board: tuple[int, ...]) -> int:
        r = len(board)
        if r == n:
            return 1
        return sum(
            ways((*board, c)) for c in range(n) if all(abs(c - d) not in (0, r - s) for s, d in enumerate(board))
        )

    return ways(()) or 1
