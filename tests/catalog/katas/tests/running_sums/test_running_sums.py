from hypothesis import given
from hypothesis import strategies as st
from running_sums import running_sums

numbers = st.lists(st.integers(-3, 3), max_size=8) | st.lists(st.integers(-3, 3), min_size=9, max_size=12)


@given(numbers)
def test_sums_everything_up_to_each_place(items):
    assert running_sums(items.copy()) == [sum(items[: i + 1]) for i in range(len(items))]
