from itertools import combinations

from hypothesis import example, given
from hypothesis import strategies as st
from three_sum import three_sum

from kata_runner.testing import all_lists, every

# Few distinct values, so that a triple can be had in many ways; and more, so that one element is in several triples.
alphabets = st.sampled_from([range(-2, 3), range(-9, 10), range(-5000, 5001, 1000)])
cases = st.tuples(alphabets, st.integers(0, 14)).flatmap(
    lambda case: st.lists(st.sampled_from(case[0]), min_size=case[1], max_size=case[1])
)


@every(nums=all_lists([0, 1, -1], 4))
@given(cases)
@example([0, 0, 0])
def test_finds_all_triples_that_add_up_to_0_and_no_others(nums):
    found = {tuple(sorted(triple)) for triple in three_sum(nums.copy())}
    assert found == {tuple(sorted(triple)) for triple in combinations(nums, 3) if sum(triple) == 0}


@given(cases)
@example([0, 0, 0, 0, 0])
def test_lists_each_triple_once(nums):
    found = [tuple(sorted(triple)) for triple in three_sum(nums)]
    assert sorted(found) == sorted(set(found))
