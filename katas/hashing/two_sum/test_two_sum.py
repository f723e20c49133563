from itertools import combinations, combinations_with_replacement

from hypothesis import given
from hypothesis import strategies as st
from two_sum import two_sum

# Short lists with many equal values, and longer ones in which hardly any two pairs have the same sum.
lists = st.lists(st.integers(-4, 4), max_size=6) | st.lists(st.integers(-(10**6), 10**6), max_size=12)
cases = lists.flatmap(
    # The sum of two elements, or of one and itself, or neither.
    lambda a: st.tuples(
        st.just(a), st.sampled_from([*(x + y for x, y in combinations_with_replacement(a, 2)), 0, 1, -7])
    )
)


@given(cases)
def test_finds_a_pair_exactly_where_there_is_one(case):
    nums, target = case
    pair = two_sum(nums.copy(), target)
    if all(x + y != target for x, y in combinations(nums, 2)):
        assert pair in (None, (), []), "no two elements add up to the target"
        return
    assert pair, "there is a pair that adds up to the target"
    assert isinstance(pair, list | tuple), "the answer is a tuple or a list"
    i, j = pair
    assert i != j, "an element cannot be added to itself"
    assert i in range(len(nums)), f"{i} is not an index of the list"
    assert j in range(len(nums)), f"{j} is not an index of the list"
    assert nums[i] + nums[j] == target
