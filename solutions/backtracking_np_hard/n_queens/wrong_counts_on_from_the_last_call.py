"""Counts in a variable of the module, which the next call finds as it is."""

count = 0


def queens(n: int) -> int:
    def place(board: tuple[int, ...]) -> None:
        global count
        r = len(board)
        if r == n:
            count += 1
        for c in range(n if r < n else 0):
            if all(abs(c - d) not in (0, r - s) for s, d in enumerate(board)):
                place((*board, c))

    place(())
    return count
