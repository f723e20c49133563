from copy import deepcopy

from hypothesis import given
from hypothesis import strategies as st
from number_of_islands import count_islands


@st.composite
def grids(draw):
    """Any shape, half of it land or more, so that islands bend."""
    rows, columns = draw(st.integers(0, 6)), draw(st.integers(0, 6))
    cell = st.sampled_from(draw(st.sampled_from([[0, 1], [0, 1, 1]])))
    return draw(st.lists(st.lists(cell, min_size=columns, max_size=columns), min_size=rows, max_size=rows))


def groups_of_land(grid):
    """By definition: each land cell joins all groups that it touches into one."""
    groups = []
    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            if cell:
                beside = {(i, j), (i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)}
                touched = [group for group in groups if group & beside]
                groups = [group for group in groups if not group & beside] + [{(i, j)}.union(*touched)]
    return groups


@given(grids())
def test_counts_what_hangs_together(grid):
    assert count_islands(deepcopy(grid)) == len(groups_of_land(grid))
