import statistics

from hypothesis import given, settings
from hypothesis import strategies as st
from median_two_sorted import median

from kata_runner.testing import Reads, all_lists, every

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


few_sorted = [a for a in all_lists([0, 1, 2], 2) if a == sorted(a)]


@every(pair=((a, b) for a in few_sorted for b in few_sorted if a or b))
@given(pairs())
def test_gives_the_median_of_all(pair):
    a, b = pair
    expected = statistics.median(a + b)
    assert median(a.copy(), b.copy()) == expected
    assert median(b.copy(), a.copy()) == expected, "with the lists exchanged"


@st.composite
def long_pairs(draw):
    """4,000 numbers and one more or not in two lists, one below the other or both all over."""
    n = draw(st.sampled_from([0, 1, 1000, 2000, 3999, 4000]) | st.integers(0, 4000))
    low, rest = draw(st.integers(-9000, 9000)), 4000 + draw(st.integers(0, 1)) - n
    below = range(low, low + n), range(low + n, low + n + rest)
    both = range(low, low + 2 * n, 2), range(low + 1, low + 1 + 2 * rest, 2)
    return draw(st.sampled_from([below, below[::-1], both]))


@settings(max_examples=30)
@given(long_pairs())
def test_gives_the_median_of_long_lists_with_few_reads(pair):
    first, second = map(Reads, pair)
    assert median(first, second) == statistics.median([*pair[0], *pair[1]])
    reads = first.reads + second.reads
    assert reads <= 1000, f"read {reads} elements, of 4,000 in both lists together"
