from copy import deepcopy

from grid_paths_max_and_count import best_path
from hypothesis import given
from hypothesis import strategies as st

# Few values, so that several paths are best; then blocked cells, or rather few.
values = st.sampled_from([-1, 0, 0, 1])
cells = values | st.sampled_from([None, 0, -1, 2])


@st.composite
def grids(draw):
    kind, rows, columns = draw(st.sampled_from([values, cells])), draw(st.integers(1, 4)), draw(st.integers(1, 4))
    return [draw(st.lists(kind, min_size=columns, max_size=columns)) for _ in range(rows)]


def sums(grid, i=0, j=0):
    """What each path from a cell on collects."""
    if i == len(grid) or j == len(grid[0]) or grid[i][j] is None:
        return []
    if (i + 1, j + 1) == (len(grid), len(grid[0])):
        return [grid[i][j]]
    return [grid[i][j] + rest for rest in sums(grid, i + 1, j) + sums(grid, i, j + 1)]


@given(grids())
def test_gives_the_largest_sum_and_the_number_of_paths(grid):
    collected = sums(grid)
    result = best_path(deepcopy(grid))
    if not collected:
        assert result is None, "no path leads through"
    else:
        assert result is not None, "a path leads through"
        assert tuple(result) == (max(collected), collected.count(max(collected)))
