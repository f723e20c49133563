from hypothesis import given
from hypothesis import strategies as st
from merge_sorted_in_place import merge

from kata_runner.testing import all_lists, every

# Either list is often short or empty; small values, so that they tie, also with what fills the free places.
lists = st.lists(st.integers(-4, 4), max_size=2).map(sorted) | st.lists(st.integers(-4, 4), max_size=7).map(sorted)

sorted_lists = [a for a in all_lists([0, 1, 2], 3) if a == sorted(a)]


@every(left=sorted_lists, right=sorted_lists, filler=[0])
@given(lists, lists, st.integers(-5, 5))
def test_merges_into_the_first_list(left, right, filler):
    nums1 = left + [filler] * len(right)
    merge(nums1, len(left), right.copy(), len(right))
    assert nums1 == sorted(left + right)
