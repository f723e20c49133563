import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st
from median_two_sorted import median

from kata_runner.testing import Reads

# Lists of every two lengths, with ties; all in any interleaving, or one list below the other.
few, many, ends = st.integers(-2, 2), st.integers(-99, 99), st.sampled_from([-(10**6), 10**6, 0, 1])
lengths = st.sampled_from([0, 0, 1, 1, 2, 3, 4, 7])


@st.composite
def pairs(draw):
    n, m = draw(lengths), draw(lengths)
    values = draw(st.lists(draw(st.sampled_from([few, many, ends])), min_size=n + m or 1, max_size=n + m or 1))
    if draw(st.booleans()):
        values.sort(reverse=draw(st.booleans()))
    return sorted(values[:n]), sorted(values[n:])


@given(pairs())
def test_gives_the_median_of_all(pair):
    a, b = pair
    expected = statistics.median(a + b)
    assert median(a.copy(), b.copy()) == expected
    assert median(b.copy(), a.copy()) == expected, "with the lists exchanged"


@pytest.mark.parametrize("n", [0, 1, 1000, 2000, 3999, 4000])
def test_reads_few_elements(n):
    for a, b in (
        (range(n), range(n, 4000)),
        (range(4000 - n, 4000), range(4000 - n)),
        (range(0, 2 * n, 2), range(1, 8000 - 2 * n, 2)),
    ):
        first, second = Reads(a), Reads(b)
        assert median(first, second) == statistics.median([*a, *b])
        reads = first.reads + second.reads
        assert reads <= 1000, f"read {reads} elements, of 4,000 in both lists together"
