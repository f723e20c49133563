from itertools import combinations_with_replacement

from hypothesis import given
from hypothesis import strategies as st
from prefix_sum_queries import RangeSum

from kata_runner.testing import all_lists, every

lists = st.lists(st.integers(-9, 9) | st.sampled_from([2**70, 2**53 + 1]), max_size=6)


@every(a=all_lists([0, 1, -2], 3))
@given(lists)
def test_answers_every_query(a):
    sums, _another = RangeSum(a.copy()), RangeSum([100] * 6)
    for lo, hi in combinations_with_replacement(range(len(a) + 1), 2):
        assert sums.query(lo, hi) == sum(a[lo:hi])


@given(lists.filter(len), st.integers(1, 9))
def test_knows_the_list_as_it_was(a, more):
    before = a.copy()
    sums = RangeSum(a)
    a[0] += more
    a.append(more)
    assert sums.query(0, len(before)) == sum(before)
