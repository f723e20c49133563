"""Looks for a board in the list of all boards seen: O(s^2)."""


def min_moves(board: list[list[int]]) -> int:
    rows, columns = len(board), len(board[0])
    numbers = [*range(1, rows * columns), 0]
    solved = [numbers[i : i + columns] for i in range(0, rows * columns, columns)]
    seen = [board]
    counts = [0]
    for state, count in zip(seen, counts):
        if state == solved:
            return count
        (r, c) = next((r, row.index(0)) for r, row in enumerate(state) if 0 in row)
        for i, k in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= i < rows and 0 <= k < columns:
                other = [row[:] for row in state]
                other[r][c], other[i][k] = other[i][k], 0
                if other not in seen:
                    seen.append(other)
                    counts.append(count + 1)
    return -1
