def min_moves(board: list[list[int]]) -> int:
    """The least number of moves that put the tiles in order, or -1: O(s) time and space for s boards up to there.

    Breadth-first search in a graph that is never written out: the boards one move away are made when they are needed.
    As a flat tuple, a board can be in a set.
    """
    columns = len(board[0])
    level = [tuple(tile for row in board for tile in row)]
    solved = (*range(1, len(level[0])), 0)
    seen = {*level}
    moves = 0
    while level:
        if solved in level:
            return moves
        following = []
        for cells in level:
            for other in _after_a_move(cells, columns):
                if other not in seen:
                    seen.add(other)
                    following.append(other)
        level = following
        moves += 1
    return -1


def _after_a_move(cells: tuple[int, ...], columns: int) -> list[tuple[int, ...]]:
    """The boards that one move makes of this one."""
    empty = cells.index(0)
    tiles = []
    if empty >= columns:
        tiles.append(empty - columns)
    if empty + columns < len(cells):
        tiles.append(empty + columns)
    if empty % columns > 0:
        tiles.append(empty - 1)
    if (empty + 1) % columns > 0:
        tiles.append(empty + 1)
    boards = []
    for tile in tiles:
        moved = [*cells]
        moved[empty], moved[tile] = cells[tile], 0
        boards.append(tuple(moved))
    return boards
