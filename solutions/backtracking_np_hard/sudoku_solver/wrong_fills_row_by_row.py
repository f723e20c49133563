"""(TLE) Always goes on with the next empty cell in reading order, however many digits fit it."""


def solve(grid: list[list[int]]) -> list[list[int]] | None:
    board = [row[:] for row in grid]
    rows = [set[int]() for _ in range(9)]
    columns = [set[int]() for _ in range(9)]
    boxes = [set[int]() for _ in range(9)]
    for r in range(9):
        for c in range(9):
            d, box = board[r][c], boxes[r // 3 * 3 + c // 3]
            if d and (d in rows[r] or d in columns[c] or d in box):
                return None
            if d:
                for taken in (rows[r], columns[c], box):
                    taken.add(d)
    empty = [(r, c) for r in range(9) for c in range(9) if not board[r][c]]

    def fill(i: int) -> bool:
        if i == len(empty):
            return True
        r, c = empty[i]
        row, column, box = rows[r], columns[c], boxes[r // 3 * 3 + c // 3]
        for d in range(1, 10):
            if d not in row and d not in column and d not in box:
                row.add(d)
                column.add(d)
                box.add(d)
                board[r][c] = d
                if fill(i + 1):
                    return True
                row.remove(d)
                column.remove(d)
                box.remove(d)
        return False

    return board if fill(0) else None
