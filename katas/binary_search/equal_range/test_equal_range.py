from equal_range import equal_range
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import Reads

# Few distinct values, so that x is there many times, or not at all, or beyond either end; or values far apart.
few = st.lists(st.integers(-3, 3), max_size=14)
far = st.lists(st.integers(), max_size=14)
cases = st.tuples(few, st.integers(-4, 4)) | far.flatmap(
    lambda a: st.tuples(st.just(a), st.sampled_from([0, *a, *(x + 1 for x in a)]))
)


@given(cases)
def test_bounds_the_places_of_x(case):
    a, x = case
    low, high = equal_range(sorted(a), x)
    assert low == sum(y < x for y in a), "low is the number of elements that are smaller"
    assert high == sum(y <= x for y in a), "high is the number of elements that are smaller or equal"


def test_reads_few_elements():
    a = Reads([0] * 500 + [1] * 500 + [2] * 500)
    for x in (1, 2, 3):
        a.reads = 0
        equal_range(a, x)
        assert a.reads <= 200, f"{a.reads} of 1,500 elements were read to find {x}"
