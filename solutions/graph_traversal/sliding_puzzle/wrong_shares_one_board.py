"""All waiting boards are the same list: each move changes them all."""

from collections import deque


def min_moves(board: list[list[int]]) -> int:
    rows, columns = len(board), len(board[0])
    cells = [tile for row in board for tile in row]
    solved = [*range(1, rows * columns), 0]
    seen = {str(cells)}
    queue = deque([(cells, 0)])
    while queue:
        state, count = queue.popleft()
        if state == solved:
            return count
        empty = state.index(0)
        r, c = divmod(empty, columns)
        for i, k in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= i < rows and 0 <= k < columns:
                other = state
                other[empty], other[i * columns + k] = other[i * columns + k], other[empty]
                if str(other) not in seen:
                    seen.add(str(other))
                    queue.append((other, count + 1))
    return -1
