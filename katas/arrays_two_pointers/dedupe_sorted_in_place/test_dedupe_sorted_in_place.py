from dedupe_sorted_in_place import dedupe
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import all_lists, every

# Small values, so that they come again; far ones, so that a set has them in an order of its own.
values = st.integers(-3, 3) | st.sampled_from([-(2**61), -1000, 257, 1000, 2**61])


@every(nums=(a for a in all_lists([0, 1, 2], 5) if a == sorted(a)))
@given(st.lists(values, max_size=12).map(sorted))
def test_brings_each_value_to_the_front_once(nums):
    expected = sorted(set(nums))
    assert dedupe(nums) == len(expected)
    assert nums[: len(expected)] == expected
