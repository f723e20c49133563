from hypothesis import given
from hypothesis import strategies as st
from merge_sort import merge_sort

from kata_runner.testing import all_lists, every

# Few distinct numbers, so that ties are common, and some that are too large for a float or a sentinel.
numbers = st.integers(-2, 2) | st.integers(2**64, 2**64 + 2) | st.integers()
rows_of = st.tuples(numbers, st.sampled_from("abc"))
lists = st.lists(rows_of, max_size=9) | st.lists(rows_of, min_size=10, max_size=40)


@every(rows=all_lists([(0, "a"), (0, "b"), (1, "a")], 4))
@given(lists)
def test_sorts_by_number_and_keeps_the_order_of_equals(rows):
    assert merge_sort(rows.copy()) == sorted(rows, key=lambda row: row[0])
