from functools import cache

from banded_edit_distance import within
from hypothesis import given
from hypothesis import strategies as st

# Two letters, so that many characters match, and many of them only if one string is moved.
words = st.text("ab", max_size=8)
moved = st.tuples(words, st.text("ab", max_size=4), st.text("ab", max_size=4))
pairs = st.tuples(words, words) | moved.map(lambda w: (w[1] + w[0], w[0] + w[2]))
cases = pairs.flatmap(lambda ab: st.tuples(*map(st.just, ab), st.integers(0, min(5, len(ab[0] + ab[1])))))


@cache
def distance(a, b):
    if not a or not b:
        return len(a + b)
    replaced = distance(a[1:], b[1:]) + (a[0] != b[0])
    return min(replaced, distance(a[1:], b) + 1, distance(a, b[1:]) + 1)


@given(cases)
def test_gives_the_distance_up_to_k(case):
    a, b, k = case
    assert within(a, b, k) == min(distance(a, b), k + 1)
