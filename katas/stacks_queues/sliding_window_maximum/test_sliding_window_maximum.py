from hypothesis import given
from hypothesis import strategies as st
from sliding_window_maximum import window_max

from kata_runner.testing import all_lists, every

# Few distinct values, so that ties are common: ties are where the bugs live.
lists = st.lists(st.integers(-3, 3), min_size=1, max_size=12)
cases = lists.flatmap(lambda a: st.tuples(st.just(a), st.integers(1, len(a))))


@every(case=((a, k) for a in all_lists([0, 1, 2], 4) for k in range(1, len(a) + 1)))
@given(cases)
def test_shows_the_largest_value_of_every_window(case):
    a, k = case
    assert window_max(a.copy(), k) == [max(a[i : i + k]) for i in range(len(a) - k + 1)]
