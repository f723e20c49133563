"""Boards as strings, which compare fast, but still in a list: O(s^2)."""

from collections import deque


def min_moves(board: list[list[int]]) -> int:
    columns = len(board[0])
    start = "".join(str(tile) for row in board for tile in row)
    solved = "".join(sorted(start)[1:]) + "0"
    queue = deque([(start, 0)])
    seen = [start]
    while queue:
        state, count = queue.popleft()
        if state == solved:
            return count
        empty = state.index("0")
        for i in (empty - columns, empty + columns, empty - 1, empty + 1):
            if i not in range(len(state)) or (abs(i - empty) == 1 and i // columns != empty // columns):
                continue
            tile = state[i]
            other = state.replace(tile, "x").replace("0", tile).replace("x", "0")
            if other not in seen:
                seen.append(other)
                queue.append((other, count + 1))
    return -1
