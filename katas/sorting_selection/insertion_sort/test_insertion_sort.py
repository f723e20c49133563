import pytest
from hypothesis import given
from hypothesis import strategies as st
from insertion_sort import insertion_sort

from kata_runner.testing import Comparisons, all_lists, every

few, many = st.integers(-3, 3), st.integers()
lists = st.lists(few, max_size=9) | st.permutations(range(6)) | st.lists(many, max_size=20)

ordered = [*range(60)]
nearly_ordered = {
    "in order": ordered,
    "the first two exchanged": [1, 0, *ordered[2:]],
    "the last two exchanged": [*ordered[:-2], 59, 58],
    "the smallest at the end": [*ordered[1:], 0],
    "the largest at the front": [59, *ordered[:-1]],
    "neighbours exchanged": [i ^ 1 for i in ordered],
    "all equal": [7] * 60,
}


@every(numbers=all_lists([0, 1, 2], 4))
@given(lists)
def test_sorts_the_list_itself(numbers):
    a = [*numbers]
    insertion_sort(a)
    assert a == sorted(numbers)


@pytest.mark.parametrize("disorder", nearly_ordered)
def test_sorts_with_no_more_comparisons_than_the_disorder_asks_for(disorder):
    numbers = nearly_ordered[disorder]
    inversions = sum(x > y for i, x in enumerate(numbers) for y in numbers[i:])
    comparisons = Comparisons()
    a = comparisons.counted(numbers)
    insertion_sort(a)
    assert [*map(comparisons.plain, a)] == sorted(numbers)
    said = f"{comparisons.count} comparisons of {len(numbers)} numbers with {inversions} inversions"
    assert comparisons.count <= 2 * (len(numbers) + inversions), said
