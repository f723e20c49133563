"""A queue of boards as lists of lists, copied for each move; their texts are noted as seen when they come out."""

from collections import deque
from copy import deepcopy


def min_moves(board: list[list[int]]) -> int:
    m, n = len(board), len(board[0])
    numbers = [*range(1, m * n), 0]
    goal = [numbers[i * n : (i + 1) * n] for i in range(m)]
    queue = deque([(board, 0)])
    visited = set()
    while queue:
        state, steps = queue.popleft()
        if str(state) in visited:
            continue
        visited.add(str(state))
        if state == goal:
            return steps
        for r in range(m):
            for c in range(n):
                if state[r][c] == 0:
                    x, y = r, c
        for dx, dy in [(0, 1), (0, -1), (1, 0), (-1, 0)]:
            i, j = x + dx, y + dy
            if 0 <= i < m and 0 <= j < n:
                other = deepcopy(state)
                other[x][y], other[i][j] = other[i][j], other[x][y]
                if str(other) not in visited:
                    queue.append((other, steps + 1))
    return -1
