from copy import deepcopy

from hypothesis import given
from hypothesis import strategies as st
from rotting_oranges import minutes_to_rot


@st.composite
def crates(draw):
    """Few rotten oranges, so that it takes long, in squares, where rot goes round corners, and in rows."""
    rows, columns = draw(st.tuples(st.integers(1, 5), st.integers(1, 5)) | st.sampled_from([(1, 12), (9, 1), (4, 5)]))
    place = st.sampled_from(draw(st.sampled_from([[1], [1, 1, 1, 0], [1, 0], [0]])))
    grid = draw(st.lists(st.lists(place, min_size=columns, max_size=columns), min_size=rows, max_size=rows))
    for spot in draw(st.lists(st.integers(0, rows * columns - 1), max_size=4)):
        grid[spot // columns][spot % columns] = 2
    return grid


def minute_later(grid):
    def rotten(i, j):
        return 0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j] == 2

    def later(i, j):
        rots = rotten(i - 1, j) or rotten(i + 1, j) or rotten(i, j - 1) or rotten(i, j + 1)
        return 2 if grid[i][j] == 1 and rots else grid[i][j]

    return [[later(i, j) for j in range(len(grid[0]))] for i in range(len(grid))]


def by_watching(grid):
    minutes = 0
    while (later := minute_later(grid)) != grid:
        grid, minutes = later, minutes + 1
    return -1 if any(1 in row for row in grid) else minutes


@given(crates())
def test_counts_the_minutes_until_nothing_is_fresh(grid):
    assert minutes_to_rot(deepcopy(grid)) == by_watching(grid)
