from functools import cache
from itertools import accumulate, product

import pytest
from generate_parentheses import parentheses
from hypothesis import given
from hypothesis import strategies as st


def balanced(steps):
    depths = [0, *accumulate(steps)]
    return min(depths) == 0 == depths[-1]


@given(st.integers(0, 6))
def test_gives_every_balanced_string_once(n):
    strings = [
        "".join("(" if step > 0 else ")" for step in steps)
        for steps in product((1, -1), repeat=2 * n)
        if balanced(steps)
    ]
    assert sorted(parentheses(n)) == sorted(strings)


@cache
def by_the_first_pair(n):
    """A pair, with some balanced string inside it and another one behind it."""
    sizes = ((inside, n - 1 - inside) for inside in range(n))
    return {f"({a}){b}" for i, j in sizes for a in by_the_first_pair(i) for b in by_the_first_pair(j)} or {""}


@pytest.mark.parametrize("n", [9, 12])
def test_does_not_go_through_all_strings(n):
    found = parentheses(n)
    assert len(found) == len(by_the_first_pair(n)), "each string once"
    assert set(found) == by_the_first_pair(n)
