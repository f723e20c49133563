"""A queue of strings, each with the number of moves; the neighbours of each cell are worked out beforehand."""

from collections import deque


def min_moves(board: list[list[int]]) -> int:
    rows, cols = len(board), len(board[0])
    start = "".join(str(tile) for row in board for tile in row)
    target = "".join(map(str, range(1, rows * cols))) + "0"
    near = {
        r * cols + c: [
            (r + dr) * cols + c + dc
            for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0))
            if 0 <= r + dr < rows and 0 <= c + dc < cols
        ]
        for r in range(rows)
        for c in range(cols)
    }
    queue = deque([(start, start.index("0"), 0)])
    seen = {start}
    while queue:
        state, empty, moves = queue.popleft()
        if state == target:
            return moves
        for cell in near[empty]:
            letters = list(state)
            letters[empty], letters[cell] = letters[cell], letters[empty]
            other = "".join(letters)
            if other not in seen:
                seen.add(other)
                queue.append((other, cell, moves + 1))
    return -1
