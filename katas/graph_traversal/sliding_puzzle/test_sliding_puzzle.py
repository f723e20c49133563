from copy import deepcopy
from itertools import chain

from hypothesis import example, given
from hypothesis import strategies as st
from sliding_puzzle import min_moves


def least_moves(rows, columns):
    """By definition: what 0, 1, 2, ... moves make of the solved board; no more than 12 on large ones."""
    cells = [divmod(i, columns) for i in range(rows * columns)]
    moves = {(*range(1, rows * columns), 0): 0}
    for count in range(12 if rows * columns > 6 else 21):
        for board in [board for board, least in moves.items() if least == count]:
            empty = board.index(0)
            for i, tile in enumerate(board):
                if sum(abs(x - y) for x, y in zip(cells[i], cells[empty], strict=True)) == 1:
                    moved = [*board]
                    moved[i], moved[empty] = 0, tile
                    moves.setdefault(tuple(moved), count + 1)
    return moves


SHAPES = [(2, 2), (2, 3), (3, 2), (2, 4), (4, 2), (3, 3)]
MOVES = {shape: least_moves(*shape) for shape in SHAPES}


@st.composite
def boards(draw):
    rows, columns = draw(st.sampled_from(SHAPES))
    solvable = st.sampled_from([*MOVES[rows, columns]])
    cells = draw(solvable | st.permutations(range(rows * columns)) if rows * columns <= 6 else solvable)
    return [[*cells[i : i + columns]] for i in range(0, rows * columns, columns)]


@given(boards())
@example([[4, 5, 0], [1, 2, 3]])
@example([[7, 1, 3], [2, 4, 6], [5, 8, 0]])
@example([[2, 1], [4, 3], [0, 5]])
@example([[1, 2, 3], [5, 4, 0]])
@example([[1, 2], [3, 5], [4, 0]])
def test_counts_the_fewest_moves(board):
    shape = len(board), len(board[0])
    assert min_moves(deepcopy(board)) == MOVES[shape].get((*chain(*board),), -1)
