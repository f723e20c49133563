from hypothesis import given
from hypothesis import strategies as st
from single_number import single

# Small, around zero, and long; the single one may be the smallest, the largest, negative or zero.
numbers = st.integers(-4, 4) | st.integers() | st.integers(2**40, 2**70) | st.integers(-(2**70), -(2**40))
distinct = st.lists(numbers, min_size=1, max_size=8, unique=True)
cases = distinct.flatmap(lambda a: st.tuples(st.just(a[0]), st.permutations(a + a[1:])))


@given(cases)
def test_finds_the_single_number(case):
    expected, a = case
    assert single([*a]) == expected
