from counting_sort import counting_sort
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import all_lists, every


@st.composite
def cases(draw):
    """More rows than keys or fewer, the last key among them as often as not; the same row twice, too."""
    k = draw(st.integers(1, 5) | st.integers(1, 40))
    n = draw(st.integers(0, 12))
    keys = draw(st.lists(st.just(k - 1) | st.integers(0, k - 1), min_size=n, max_size=n))
    return [(key, draw(st.sampled_from("abc"))) for key in keys], k


@every(case=((rows, 2) for rows in all_lists([(0, "a"), (0, "b"), (1, "a")], 3)))
@given(cases())
def test_sorts_by_key_and_keeps_the_order_of_equals(case):
    rows, k = case
    assert counting_sort(rows.copy(), k) == sorted(rows, key=lambda row: row[0])
