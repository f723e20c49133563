from hypothesis import given
from hypothesis import strategies as st
from rotate_array import rotate

from kata_runner.testing import every

# All lengths alike: where length and k have a common divisor, steps of k come back before they have been everywhere.
lists = st.integers(1, 12).flatmap(lambda n: st.lists(st.integers(-9, 9), min_size=n, max_size=n))
# As often within the list as beyond its end, by one round or more.
cases = lists.flatmap(lambda a: st.tuples(st.just(a), st.integers(0, len(a)) | st.integers(len(a), 4 * len(a))))


@every(case=(([*range(n)], k) for n in range(1, 7) for k in range(3 * n + 1)))
@given(cases)
def test_moves_every_element_k_places_to_the_right(case):
    nums, k = case
    expected = nums.copy()
    for i, x in enumerate(nums):
        expected[(i + k) % len(nums)] = x
    rotate(nums, k)
    assert nums == expected


@given(st.integers(0, 5))
def test_leaves_an_empty_list_empty(k):
    nums = []
    rotate(nums, k)
    assert nums == []
