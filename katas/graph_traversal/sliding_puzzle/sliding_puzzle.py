def min_moves(board: list[list[int]]) -> int:
    """The least number of moves that put the tiles in order, the empty cell 0 last; -1 if no moves do."""
    raise NotImplementedError
