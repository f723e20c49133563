from itertools import combinations

from count_inversions import count_inversions
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import all_lists, every

# Few distinct numbers, so that ties are common; then any numbers, and lists that are cut several times.
few, many = st.integers(-2, 2), st.integers(-2, 2) | st.integers()
lists = st.lists(few, max_size=8) | st.lists(many, min_size=4, max_size=30)


@every(a=all_lists([0, 1, 2], 4))
@given(lists)
def test_counts_the_pairs_in_the_wrong_order(a):
    assert count_inversions(a.copy()) == sum(x > y for x, y in combinations(a, 2))
