from hypothesis import given
from hypothesis import strategies as st
from max_subarray import max_subarray

from kata_runner.testing import all_lists, every

# Losses about as large as gains, so that it is often close whether a run should go on; then nothing but losses.
lists = st.one_of(
    st.lists(st.integers(-3, 3), min_size=1, max_size=10),
    st.lists(st.integers(-9, -1), min_size=1, max_size=5),
    st.lists(st.integers(-(10**20), 10**20), min_size=1, max_size=5),
)


@every(a=filter(len, all_lists([1, -1, 2, -3], 3)))
@given(lists)
def test_gives_the_largest_sum_of_a_run(a):
    runs = [a[i:j] for i in range(len(a)) for j in range(i + 1, len(a) + 1)]
    assert max_subarray(a.copy()) == max(map(sum, runs))
