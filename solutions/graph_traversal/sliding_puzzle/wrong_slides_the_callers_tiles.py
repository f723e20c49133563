"""Copies the list of the rows, but not the rows: slides the tiles of the board that it was given."""

from collections import deque


def min_moves(board: list[list[int]]) -> int:
    rows, columns = len(board), len(board[0])
    work = board.copy()
    start = tuple(tile for row in work for tile in row)
    solved = (*range(1, rows * columns), 0)
    moves = {start: 0}
    queue = deque([start])
    while queue:
        state = queue.popleft()
        if state == solved:
            return moves[state]
        for i, tile in enumerate(state):
            work[i // columns][i % columns] = tile
        r, c = divmod(state.index(0), columns)
        for i, k in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= i < rows and 0 <= k < columns:
                work[r][c], work[i][k] = work[i][k], work[r][c]
                other = tuple(tile for row in work for tile in row)
                work[r][c], work[i][k] = work[i][k], work[r][c]
                if other not in moves:
                    moves[other] = moves[state] + 1
                    queue.append(other)
    return -1
