from itertools import combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from n_queens import queens


def at_peace(columns):
    return all(abs(columns[r] - columns[s]) != s - r for r, s in combinations(range(len(columns)), 2))


@given(st.integers(1, 7))
def test_counts_the_ways_of_placing_them(n):
    assert queens(n) == sum(map(at_peace, permutations(range(n))))


@pytest.mark.parametrize(("n", "ways"), [(8, 92), (9, 352), (10, 724), (11, 2680)])
def test_does_not_go_through_all_permutations(n, ways):
    assert queens(n) == ways
