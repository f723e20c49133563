from hypothesis import example, given
from hypothesis import strategies as st
from radix_sort import radix_sort

# Few values, all kinds of values, and values that differ by multiples of a power, so that their low digits are alike.
few = st.integers(-3, 3)
numbers = few | st.integers(-1000, 1000) | st.integers(-(2**70), 2**70)
short = st.integers(0, 9).flatmap(lambda n: st.lists(numbers, min_size=n, max_size=n))
powers = st.sampled_from([10, 10_000, 16, 256, 2**40, 2**60])
alike = st.builds(
    lambda factor, offset, a: [factor * x + offset for x in a],
    powers,
    st.just(0) | few,
    st.lists(few | st.integers(-300, 300), min_size=2, max_size=9),
)
lists = short | alike


@given(lists)
@example([2, 0])  # they differ by a power of their number
@example([0, -9, 3])
@example([20, 10])  # their lowest digits are alike
def test_sorts(a):
    assert radix_sort(a.copy()) == sorted(a)
