from hypothesis import given
from hypothesis import strategies as st
from jump_game_ii import min_jumps

from kata_runner.testing import all_lists, every

# Rows of every length, in which one is often stuck, seldom, or never.
jumps = st.sampled_from([[0, 1, 2], [0, 2, 3], [1, 1, 1, 4], [1, 2, 3, 5], [0, 1, 3, 10**18]])
rows = st.tuples(st.sampled_from([1, 2, 3, 6, 9, 12]), jumps).flatmap(
    lambda shape: st.lists(st.sampled_from(shape[1]), min_size=shape[0], max_size=shape[0])
)


def by_levels(nums):
    """By definition: the places that one can stand on after 0, 1, 2, ... jumps."""
    places = {0}
    for count in range(len(nums)):
        if len(nums) - 1 in places:
            return count
        places = {j for i in places for j in range(i + 1, len(nums)) if j - i <= nums[i]}
    return -1


@every(nums=filter(len, all_lists([0, 1, 2], 4)))
@given(rows)
def test_gives_the_least_number_of_jumps(nums):
    assert min_jumps(nums.copy()) == by_levels(nums)
