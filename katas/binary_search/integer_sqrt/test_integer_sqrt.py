from hypothesis import given
from hypothesis import strategies as st
from integer_sqrt import isqrt

# Squares and their neighbours, where the answer changes; roots of up to 100 digits, most beyond the reach of a float.
roots = st.integers(26, 330).flatmap(lambda bits: st.integers(2**bits, 2 ** (bits + 1)))
large = st.builds(lambda r, offset: r * r + offset, roots, st.integers(-1, 1)) | st.integers(2**52, 2**600)


def check(n):
    r = isqrt(n)
    assert isinstance(r, int), "the answer is a whole number"
    assert r >= 0
    assert r * r <= n < (r + 1) * (r + 1)


@given(st.integers(0, 140))
def test_is_exact_for_small_numbers(n):
    check(n)


@given(large)
def test_is_exact_for_large_numbers(n):
    check(n)
