from copy import deepcopy
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from sudoku_solver import solve

# Rows of digits; solved from the top, its first row is nearly the last that a search comes to.
HARD = "000000000000003085001020000000537000004000100090000000500006073002019000000740009"


def solved_grid(rng):
    lines = [[3 * i + k for i in rng.sample(range(3), 3) for k in rng.sample(range(3), 3)] for _ in range(2)]
    digits = rng.sample(range(1, 10), 9)
    return [[digits[(3 * r + r // 3 + c) % 9] for c in lines[0]] for r in lines[1]]


@st.composite
def puzzles(draw):
    rng = Random(draw(st.integers(0, 1 << 30)))
    grid = solved_grid(rng)
    for cell in rng.sample(range(81), draw(st.integers(0, 50))):
        grid[cell // 9][cell % 9] = 0
    return grid


@st.composite
def contradictions(draw):
    grid = solved_grid(Random(draw(st.integers(0, 1 << 30))))
    match draw(st.sampled_from(["boxes", "rows", "cell"])):
        case "boxes":  # in all rows and columns, the digits are still different
            grid[0], grid[3] = grid[3], grid[0]
        case "rows":  # in all columns and boxes, they are
            grid[0][0], grid[1][0] = grid[1][0], grid[0][0]
        case "cell":  # no digit comes twice, but none is left for the first cell
            grid = [
                [0, *grid[0][1:]],
                *([0] * 9 for _ in range(4)),
                [grid[0][0]] + [0] * 8,
                *([0] * 9 for _ in range(3)),
            ]
    return [[*line] for line in zip(*grid, strict=True)] if draw(st.booleans()) else grid


def assert_solved(grid, result):
    assert result is not None, "there is a solution"
    rows = [[*row] for row in result]
    boxes = [[rows[r + i][c + k] for i in range(3) for k in range(3)] for r in (0, 3, 6) for c in (0, 3, 6)]
    assert all(sorted(line) == [*range(1, 10)] for line in [*rows, *zip(*rows, strict=True), *boxes])
    assert all(digit in (0, rows[r][c]) for r, row in enumerate(grid) for c, digit in enumerate(row)), "a given is lost"


@given(puzzles())
def test_solves_what_can_be_solved(grid):
    assert_solved(grid, solve(deepcopy(grid)))


@given(contradictions())
def test_says_when_there_is_no_solution(grid):
    assert solve(grid) is None, "there is no solution"


def test_chooses_the_next_cell_well():
    for cells in (HARD, HARD[::-1]):
        for digits in ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [0, 9, 8, 7, 6, 5, 4, 3, 2, 1]):
            grid = [[digits[int(x)] for x in cells[9 * r : 9 * r + 9]] for r in range(9)]
            assert_solved(grid, solve(deepcopy(grid)))
