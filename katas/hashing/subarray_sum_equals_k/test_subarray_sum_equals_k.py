from hypothesis import example, given
from hypothesis import strategies as st
from subarray_sum_equals_k import subarray_sum

from kata_runner.testing import all_lists, every

# Small numbers of both signs, so that sums come again; a few large ones, so that most do not.
lists = st.one_of(
    st.lists(st.integers(-2, 2), max_size=12),
    st.lists(st.sampled_from([0, 1, -1, 7, 2**53, -(2**53)]), max_size=8),
    st.lists(st.integers(-2, 2), min_size=9, max_size=20),
)


@every(nums=all_lists([0, 1, -1], 3), k=[0, 1, -1, 2])
@given(lists, st.integers(-3, 3) | st.sampled_from([7, 8, 2**53, 1 - 2**53]))
@example([1, -1, 1, -1], 0)
@example([2, -1, 2, 3], 3)
@example([1, 2, 1], 3)
@example([5, 2], 0)
@example([], 0)
def test_counts_the_subarrays_with_that_sum(nums, k):
    sums = [sum(nums[i:j]) for i in range(len(nums)) for j in range(i + 1, len(nums) + 1)]
    assert subarray_sum(nums.copy(), k) == sums.count(k)
