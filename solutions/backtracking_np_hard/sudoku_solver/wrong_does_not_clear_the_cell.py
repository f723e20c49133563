"""Leaves the last digit that it tried in the cell when it goes back."""


def solve(grid: list[list[int]]) -> list[list[int]] | None:
    board = [list(row) for row in grid]

    def seen_from(r: int, c: int) -> set[int]:
        i, j = r // 3 * 3, c // 3 * 3
        cells = [(r, k) for k in range(9)] + [(k, c) for k in range(9)]
        cells += [(i + k // 3, j + k % 3) for k in range(9)]
        return {board[y][x] for y, x in cells if (y, x) != (r, c)}

    def search() -> bool:
        empty = [(r, c) for r in range(9) for c in range(9) if board[r][c] == 0]
        if not empty:
            return True
        options, r, c = min(((set(range(1, 10)) - seen_from(r, c), r, c) for r, c in empty), key=lambda x: len(x[0]))
        for digit in options:
            board[r][c] = digit
            if search():
                return True
        return False

    if any(board[r][c] and board[r][c] in seen_from(r, c) for r in range(9) for c in range(9)):
        return None
    return board if search() else None
