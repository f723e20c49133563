from hypothesis import example, given
from hypothesis import strategies as st
from palindrome_linked_list import is_palindrome

from kata_runner.testing import all_lists, every, linked_list

# Whatever they are; the same both ways, of even or odd length; and that, with one value changed.
numbers = st.integers(0, 1) | st.sampled_from([-1, 1, 11, 12, 21, 1000, 2**70])
halves = st.lists(numbers, max_size=4)
palindromes = st.builds(lambda half, middle: half + middle + half[::-1], halves, st.lists(numbers, max_size=1))
nearly = st.builds(
    lambda values, i, x: [*values[: i % len(values)], x, *values[i % len(values) + 1 :]],
    palindromes.filter(len),
    st.integers(0, 8),
    numbers,
)
lists = st.lists(numbers, max_size=6) | palindromes | nearly


@every(values=all_lists([0, 1], 5))
@given(lists)
@example([1, 2])
@example([1, 1, 2, 1])
@example([1, 0, 0])
@example([12, 1])
@example([10, 0, 111, 0])
@example([1000, -1, 1000])
@example([1, 2, 1, 2])
def test_says_whether_both_ways_are_the_same(values):
    assert is_palindrome(linked_list(values)) == (values == values[::-1])
