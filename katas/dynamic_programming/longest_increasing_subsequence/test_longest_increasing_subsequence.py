from itertools import combinations, pairwise

from hypothesis import example, given
from hypothesis import strategies as st
from longest_increasing_subsequence import lis

from kata_runner.testing import all_lists, every

# Few values, so that ties are common; all different ones; and numbers that no sentinel is beyond.
lists = st.one_of(
    st.lists(st.integers(-2, 3), max_size=8),
    st.integers(0, 8).flatmap(lambda n: st.permutations(range(-3, n - 3))),
    st.lists(st.integers(-(10**20), 10**20), max_size=5),
    st.lists(st.integers(-9, 9), min_size=9, max_size=10),
)


def increases(numbers):
    return all(x < y for x, y in pairwise(numbers))


@every(a=all_lists([0, 1, 2], 4))
@given(lists)
@example([2, 3, 1])
@example([2, 3, 4, 0, 1])
@example([1, 2, 0, 3, 1])
@example([2, 2])
def test_gives_an_increasing_subsequence_and_a_longest_one(a):
    found = list(lis(a.copy()))
    rest = iter(a)
    assert all(x in rest for x in found), "no subsequence"
    assert increases(found)
    assert len(found) == max(k for k in range(len(a) + 1) if any(map(increases, combinations(a, k))))
