"""Keeps all peaceful beginnings, as tuples of columns, and extends them by a row."""


def queens(n: int) -> int:
    boards: list[tuple[int, ...]] = [()]
    for r in range(n):
        boards = [
            (*board, c)
            for board in boards
            for c in range(n)
            if all(c != d and abs(c - d) != r - s for s, d in enumerate(board))
        ]
    return len(boards)
