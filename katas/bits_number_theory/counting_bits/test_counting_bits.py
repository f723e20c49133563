from counting_bits import popcounts
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import every


# The first few, around powers of two, and anywhere.
@every(n=range(70))
@given(st.integers(0, 9) | st.sampled_from([15, 16, 17, 63, 64, 65]) | st.integers(0, 600))
def test_counts_the_ones_of_all_numbers(n):
    assert popcounts(n) == [f"{i:b}".count("1") for i in range(n + 1)]
