from heap_sort import heap_sort
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import all_lists, every

# All lengths alike, since the last parent has one child or two; ties; and long enough for several levels.
few, many = st.integers(-3, 3), st.integers()
short = st.integers(0, 9).flatmap(lambda n: st.lists(few, min_size=n, max_size=n) | st.permutations(range(n)))
lists = short | st.lists(many, min_size=10, max_size=40)


@every(numbers=all_lists([0, 1, 2], 4))
@given(lists)
def test_sorts_the_list_itself(numbers):
    a = [*numbers]
    heap_sort(a)
    assert a == sorted(numbers)
