from itertools import pairwise

from find_peak import find_peak
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kata_runner.testing import Reads, all_lists, every

# Heights from few values, so that equal ones stand apart; any slope; some out of reach of every sentinel.
heights = st.lists(st.integers(-3, 3), min_size=1, max_size=14) | st.lists(st.integers(), min_size=1, max_size=8)
rough = heights.map(lambda a: [a[0], *(y for x, y in pairwise(a) if x != y)])
deep = st.sampled_from([-6, -(2**80)])  # the foot of the mountain


@st.composite
def mountains(draw):
    """Up, then down, one peak at any place; now and then far below zero."""
    n, foot = draw(st.integers(1, 14)), draw(deep)
    peak = draw(st.integers(0, n - 1))
    return [foot - abs(i - peak) for i in range(n)]


@every(a=(a for a in all_lists([0, 1, 2], 4) if a and all(x != y for x, y in pairwise(a))))
@given(rough | mountains())
def test_finds_a_peak(a):
    i = find_peak(a.copy())
    assert i in range(len(a)), f"{i} is not an index of the list"
    assert all(a[i] > a[j] for j in (i - 1, i + 1) if j in range(len(a))), f"a[{i}] is no peak"


@settings(max_examples=30)
@given(st.integers(0, 1499))
@example(300)
@example(1200)
def test_finds_the_peak_of_a_long_list_with_few_reads(peak):
    a = Reads([-abs(i - peak) for i in range(1500)])
    assert find_peak(a) == peak
    assert a.reads <= 200, f"{a.reads} of 1,500 elements were read"
