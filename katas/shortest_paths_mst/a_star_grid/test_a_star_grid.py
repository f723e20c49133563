from collections.abc import Sequence

from a_star_grid import a_star
from hypothesis import example, given, settings
from hypothesis import strategies as st


@st.composite
def ridges(draw):
    """A ridge, to go over or round by a pass, one nearly as dear as the other; or a wall, with a gap or without."""
    columns = draw(st.integers(4, 6))
    away = draw(st.integers(2, columns - 1))
    ridge = [draw(st.sampled_from([-1, away, away + 1, away + 1, away + 2]))] * columns
    ridge[away] = draw(st.sampled_from([0, 1, min(1, ridge[0])]))
    grid = [[0] * columns, ridge, [0] * columns]
    return draw(st.sampled_from([(grid, (0, 0), (2, 0)), (grid, (2, 0), (0, 0))]))


@st.composite
def rough_ground(draw):
    """Flat with some hills, or steep, or with walls; any start and goal."""
    rows, columns = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    height = st.sampled_from(draw(st.sampled_from([[0, 0, 1, 9], [0, 1, 3, 6], [-1, -1, 0, 2], [-1, 0, 0, 4]])))
    grid = [draw(st.lists(height, min_size=columns, max_size=columns)) for _ in range(rows)]
    start, goal = (draw(st.tuples(st.integers(0, rows - 1), st.integers(0, columns - 1))) for _ in range(2))
    for r, c in start, goal:
        grid[r][c] = max(0, grid[r][c])
    return grid, start, goal


def turned(case):
    """Rows become columns."""
    grid, start, goal = case
    return [[*column] for column in zip(*grid, strict=True)], start[::-1], goal[::-1]


cases = ridges() | ridges().map(turned) | rough_ground() | rough_ground()


def least_cost(grid, start, goal):
    """By definition: the least costs of ways of no step, of up to one step, of up to two, and so on."""
    before, least = None, {start: 0}
    while least != before:
        before, least = least, least.copy()
        for (r, c), cost in before.items():
            for i, j in (r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1):
                if 0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j] >= 0:
                    reached = cost + 1 + abs(grid[i][j] - grid[r][c])
                    least[i, j] = min(reached, least.get((i, j), reached))
    return least.get(goal)


class Watched(Sequence):
    """Tells `look` which elements are looked at."""

    def __init__(self, elements, look):
        self._elements, self._look = elements, look

    def __repr__(self):
        return f"<{len(self)} in a row>"

    def __len__(self):
        return len(self._elements)

    def __getitem__(self, index):
        chosen = range(len(self))[index]
        for i in chosen if isinstance(index, slice) else [chosen]:
            self._look(i)
        return self._elements[index]


@given(cases)
@example(
    ([[0, 0, 0], [3, 3, 0], [0, 0, 0]], (0, 0), (2, 0))
)  # 6 round the ridge, 8 over it, where the goal is seen first
def test_gives_the_least_cost(case):
    grid, start, goal = case
    assert a_star(grid, start, goal) == least_cost(grid, start, goal)


@st.composite
def straight_ways(draw):
    """Two cells in one row or column, none of them near an edge of the grid, and how many steps they are apart."""
    steps, across = draw(st.integers(14, 20)), draw(st.integers(10, 20))
    begin = draw(st.integers(5, 25 - steps))
    ends = draw(st.permutations([(across, begin), (across, begin + steps)]))
    return draw(st.sampled_from([ends, [cell[::-1] for cell in ends]])), steps


@settings(max_examples=5)
@given(straight_ways())
def test_looks_at_few_cells_on_open_ground(way):
    ends, steps = way
    seen = set()
    rows = tuple(Watched((0,) * 31, lambda c, r=r: seen.add((r, c))) for r in range(31))
    assert a_star(Watched(rows, int), *ends) == steps
    assert len(seen) <= 200, f"looked at {len(seen)} cells of an open grid, to get {steps} steps straight ahead"
