from copy import deepcopy
from itertools import product

from boggle_solver import boggle
from hypothesis import example, given
from hypothesis import strategies as st

letters = st.sampled_from("abc")


@st.composite
def cases(draw):
    """Words of walks over the board, which may come to a cell twice or stay there; their beginnings; and others."""
    rows, columns = draw(st.sampled_from([(1, 1), (1, 4), (3, 1), (2, 2), (2, 3), (3, 2), (3, 3)]))
    board = [[draw(letters) for _ in range(columns)] for _ in range(rows)]
    words = draw(st.sets(st.text(letters, min_size=1, max_size=5), max_size=3))
    step = st.sampled_from([*product((-1, 0, 1), repeat=2)])
    for _ in range(draw(st.sampled_from([0, 1, 2, 3]))):
        r, c = draw(st.sampled_from([*product(range(rows), range(columns))]))
        word = board[r][c]
        for down, right in draw(st.lists(step, max_size=6)):
            if 0 <= r + down < rows and 0 <= c + right < columns:
                r, c = r + down, c + right
                word += board[r][c]
        words |= {word, word[: draw(st.integers(1, len(word)))]}
    return board, draw(st.permutations(sorted(words)))


def can_be_spelled(board, word):
    """By definition: the paths that show the first letter, the first two, and so on."""
    cells = [*product(range(len(board)), range(len(board[0])))]
    paths = [()]
    for letter in word:
        shown = [cell for cell in cells if board[cell[0]][cell[1]] == letter]
        paths = [(*path, cell) for path in paths for cell in shown if cell not in path and touches(path, cell)]
    return bool(paths)


def touches(path, cell):
    return not path or max(abs(x - y) for x, y in zip(path[-1], cell, strict=True)) == 1


@given(cases())
@example(([["a", "b", "c"]], ["ac", "ca", "ab"]))
@example(([["a"], ["b"], ["c"]], ["ac", "ca", "ab"]))
def test_finds_the_words_that_can_be_spelled(case):
    board, words = case
    expected = sorted(word for word in words if can_be_spelled(board, word))
    assert sorted(boggle(deepcopy(board), words.copy())) == expected
