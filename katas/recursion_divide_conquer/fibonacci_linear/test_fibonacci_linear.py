from math import comb

from fibonacci_linear import fib
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import every


# Small ones, for the beginning; and such that no float can hold, and no double recursion can reach.
@every(n=range(40))
@given(st.integers(0, 6) | st.integers(72, 400))
def test_is_the_number_of_ways_to_add_up_ones_and_twos_to_n_minus_1(n):
    # k twos among n - 1 - k addends
    assert fib(n) == sum(comb(n - 1 - k, k) for k in range((n + 1) // 2))
