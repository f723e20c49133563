from itertools import accumulate, product

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


def test_does_not_go_through_all_strings():
    assert len(set(parentheses(12))) == 208_012
