from equal_range import equal_range
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kata_runner.testing import Reads, all_lists, every

# Few distinct values, so that x is there many times, or not at all, or beyond either end; or values far apart.
few = st.lists(st.integers(-3, 3), max_size=14)
far = st.lists(st.integers(), max_size=14)
cases = st.tuples(few, st.integers(-4, 4)) | far.flatmap(
    lambda a: st.tuples(st.just(a), st.sampled_from([0, *a, *(x + 1 for x in a)]))
)


@every(case=((a, x) for a in all_lists([0, 1, 2], 4) if a == sorted(a) for x in range(-1, 4)))
@given(cases)
@example(([2**60] * 3, 2**60))  # which is beyond where floats know every whole number
def test_bounds_the_places_of_x(case):
    a, x = case
    low, high = equal_range(sorted(a), x)
    assert low == sum(y < x for y in a), "low is the number of elements that are smaller"
    assert high == sum(y <= x for y in a), "high is the number of elements that are smaller or equal"


@settings(max_examples=30)
@given(st.lists(st.integers(0, 1500), min_size=2, max_size=2).map(sorted), st.integers(-1, 3))
@example([500, 1000], 1)
def test_bounds_a_long_run_with_few_reads(bounds, x):
    elements = [0] * bounds[0] + [1] * (bounds[1] - bounds[0]) + [2] * (1500 - bounds[1])
    a = Reads(elements)
    low, high = equal_range(a, x)
    assert low == sum(y < x for y in elements), "low is the number of elements that are smaller"
    assert high == sum(y <= x for y in elements), "high is the number of elements that are smaller or equal"
    assert a.reads <= 200, f"{a.reads} of 1,500 elements were read to find {x}"
