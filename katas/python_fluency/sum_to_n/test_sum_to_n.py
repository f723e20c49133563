from hypothesis import given
from hypothesis import strategies as st
from sum_to_n import sum_to


@given(st.integers(0, 12) | st.integers(0, 10_000))
def test_adds_up_the_numbers_from_1_to_n(n):
    total = 0
    for number in range(1, n + 1):
        total += number
    assert sum_to(n) == total
