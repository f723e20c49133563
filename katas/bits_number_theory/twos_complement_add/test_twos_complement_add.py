from itertools import product

from hypothesis import given
from hypothesis import strategies as st
from twos_complement_add import add32

from kata_runner.testing import every

low, high = -(2**31), 2**31 - 1
edges = st.sampled_from([low, low + 1, -1, 0, 1, high - 1, high])
words = edges | st.integers(-20, 20) | st.integers(low, high)
# What sums up to an end of the range, to zero, or to one beside it; or to anything.
near = st.builds(lambda a, total: (a, total - a), words, st.sampled_from([low - 1, low, -1, 0, 1, high, high + 1]))
pairs = near.filter(lambda pair: low <= pair[1] <= high) | st.tuples(words, words)


@every(pair=product([0, 1, -1, high, low, high - 1, low + 1], repeat=2))
@given(pairs)
def test_adds_and_wraps_round(pair):
    a, b = pair
    assert add32(a, b) == (a + b + 2**31) % 2**32 - 2**31
