ALL_DIGITS = 0b1111111110


def solve(grid: list[list[int]]) -> list[list[int]] | None:
    """A filled copy of a 9 by 9 grid, or None: a pruned search in O(81) space.

    Always fills the cell that the fewest digits fit: one digit is no guess, and none ends a wrong branch at once. The
    digits taken in a row, a column or a box are bits of one number.
    """
    filled = [row.copy() for row in grid]
    rows, columns, boxes = [0] * 9, [0] * 9, [0] * 9
    empty = []
    for r in range(9):
        for c in range(9):
            bit = 1 << grid[r][c]
            if grid[r][c] == 0:
                empty.append((r, c))
            elif bit & (rows[r] | columns[c] | boxes[r // 3 * 3 + c // 3]):
                return None
            else:
                rows[r] |= bit
                columns[c] |= bit
                boxes[r // 3 * 3 + c // 3] |= bit

    def candidates(cell: tuple[int, int]) -> int:
        r, c = cell
        return ALL_DIGITS & ~(rows[r] | columns[c] | boxes[r // 3 * 3 + c // 3])

    def fill() -> bool:
        if not empty:
            return True
        cell = r, c = min(empty, key=lambda cell: candidates(cell).bit_count())
        empty.remove(cell)
        fitting = candidates(cell)
        for digit in range(1, 10):
            bit = 1 << digit
            if fitting & bit:
                for taken, i in ((rows, r), (columns, c), (boxes, r // 3 * 3 + c // 3)):
                    taken[i] ^= bit
                filled[r][c] = digit
                if fill():
                    return True
                for taken, i in ((rows, r), (columns, c), (boxes, r // 3 * 3 + c // 3)):
                    taken[i] ^= bit
        empty.append(cell)
        return False

    return filled if fill() else None
