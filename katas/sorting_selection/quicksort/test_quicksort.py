from hypothesis import given
from hypothesis import strategies as st
from quicksort import quicksort

from kata_runner.testing import all_lists, every

# Short lists with many equal numbers, and none; then longer ones.
few, many = st.integers(-2, 2), st.integers()
short = st.integers(0, 9).flatmap(lambda n: st.lists(few, min_size=n, max_size=n) | st.permutations(range(n)))
lists = short | st.lists(many, min_size=10, max_size=40)


@every(numbers=all_lists([0, 1, 2], 4))
@given(lists)
def test_sorts_the_list_itself(numbers):
    a = [*numbers]
    quicksort(a)
    assert a == sorted(numbers)
