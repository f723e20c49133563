from math import gcd

from extended_gcd_inverse import mod_inverse
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import every

large = st.integers(70, 200).flatmap(lambda bits: st.integers(2 ** (bits - 1), 2**bits))
# Any two; then two with a factor in common that is drawn.
cases = st.tuples(large | large.map(int.__neg__), large)
common = st.builds(lambda a, m, factor: (a * factor, m * factor), large, large, st.integers(2, 100) | large)


@every(a=range(-6, 7), m=range(1, 10))
@given(st.integers(-40, 40), st.integers(1, 2) | st.integers(1, 30))
def test_small_numbers(a, m):
    inverses = [x for x in range(m) if (a * x - 1) % m == 0]
    assert mod_inverse(a, m) == (inverses[0] if inverses else None)


@given(cases | common)
def test_large_numbers(case):
    a, m = case
    x = mod_inverse(a, m)
    if gcd(a, m) != 1:
        assert x is None
    else:
        assert x is not None, "they have no common divisor"
        assert 0 <= x < m
        assert a * x % m == 1
