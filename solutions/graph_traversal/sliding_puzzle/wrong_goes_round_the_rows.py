"""Slides tiles by one place in the flat board, even from the end of a row to the beginning of the next."""

from collections import deque


def min_moves(board: list[list[int]]) -> int:
    rows, columns = len(board), len(board[0])
    start = tuple(tile for row in board for tile in row)
    solved = (*range(1, rows * columns), 0)
    moves = {start: 0}
    queue = deque([start])
    while queue:
        state = queue.popleft()
        if state == solved:
            return moves[state]
        empty = state.index(0)
        for place in (empty - columns, empty + columns, empty - 1, empty + 1):
            if 0 <= place < len(state):
                cells = list(state)
                cells[empty], cells[place] = cells[place], 0
                other = tuple(cells)
                if other not in moves:
                    moves[other] = moves[state] + 1
                    queue.append(other)
    return -1
