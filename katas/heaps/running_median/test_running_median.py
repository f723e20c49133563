from statistics import median

from hypothesis import example, given
from hypothesis import strategies as st
from running_median import MedianFinder

# Close together, so that many are equal; all over; and ever larger or smaller, so that one half gets all the new ones.
any_numbers = st.lists(st.integers(-3, 3), max_size=12) | st.lists(st.integers(-(10**6), 10**6), max_size=8)
streams = any_numbers | any_numbers.map(sorted) | any_numbers.map(lambda numbers: sorted(numbers, reverse=True))


@example([5, 2, 9, -4, 0, 7, 7, -8], True)
@example([1, 2, 3, 4, 5, 6], False)
@example([6, 5, 4, 3, 2, 1], False)
@example([3, 3, 4, 3], False)
@given(streams, st.booleans())
def test_finds_the_median_of_all_so_far(numbers, always):
    finder, another = MedianFinder(), MedianFinder()
    another.add_num(99)  # nothing that concerns the first one
    for i, num in enumerate(numbers, 1):
        assert finder.add_num(num) is None
        if always or i % 3 == 0 or i == len(numbers):
            assert finder.find_median() == median(numbers[:i])
            assert finder.find_median() == median(numbers[:i]), "asking changes nothing"
    assert another.find_median() == 99
