"""Two searches, from the board and from the solved one, level by level, until they meet."""

State = tuple[tuple[int, ...], ...]


def neighbours(state: State) -> list[State]:
    r, c = next((r, c) for r, row in enumerate(state) for c, tile in enumerate(row) if not tile)
    found = []
    for i, k in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
        if i in range(len(state)) and k in range(len(state[0])):
            rows = [list(row) for row in state]
            rows[r][c], rows[i][k] = rows[i][k], rows[r][c]
            found.append(tuple(map(tuple, rows)))
    return found


def min_moves(board: list[list[int]]) -> int:
    rows, columns = len(board), len(board[0])
    start = tuple(map(tuple, board))
    numbers = iter([*range(1, rows * columns), 0])
    goal = tuple(tuple(next(numbers) for _ in range(columns)) for _ in range(rows))
    here, there = {start}, {goal}
    seen_here, seen_there = {start}, {goal}
    moves = 0
    while here and there:
        if here & seen_there:
            return moves
        if len(here) > len(there):
            here, there = there, here
            seen_here, seen_there = seen_there, seen_here
        here = {other for state in here for other in neighbours(state)} - seen_here
        seen_here |= here
        moves += 1
    return -1
