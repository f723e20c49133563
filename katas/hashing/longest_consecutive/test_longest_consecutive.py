from itertools import chain

from hypothesis import example, given
from hypothesis import strategies as st
from longest_consecutive import longest_consecutive

from kata_runner.testing import all_lists, every

# Numbers close together; then runs, also far from 0, that touch, overlap or leave a gap of one, in any order.
few = st.lists(st.integers(-4, 7), max_size=12)
run = st.builds(lambda x, n: [*range(x, x + n)], st.sampled_from([-6, -3, -1, 2, 2**53, 2**53 + 3]), st.integers(1, 4))
runs = st.lists(run, max_size=4).map(lambda parts: [*chain(*parts)]).flatmap(st.permutations)


@every(nums=all_lists([0, 1, 2, 4], 3))
@given(few | runs)
@example([3, 1, 2, 2, 4])
@example([3, 4, 5, 1, 2])
@example([1, 3, 4, 5])
def test_is_the_length_of_the_longest_run(nums):
    there, sizes = set(nums), range(1, len(nums) + 1)
    expected = max((size for x in nums for size in sizes if there.issuperset(range(x, x + size))), default=0)
    assert longest_consecutive(nums.copy()) == expected
