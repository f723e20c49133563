from itertools import product
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from kmp_search import find_all

from kata_runner.testing import all_lists, every


def self_similar(seed):
    """A pattern that repeats itself, and a text of beginnings and ends of it: much nearly fits, much overlaps."""
    rng = Random(seed)
    repeated = rng.choice(["a", "ab", "aab", "aab", "aba", "aaab", "aabaab"]) * rng.randint(2, 4)
    pattern = repeated[: rng.randint(2, len(repeated))] + rng.choice(["", "", "a", "b", "A"])
    cuts = [rng.randint(0, len(pattern)) for _ in range(9)]
    return "".join(rng.choice([pattern, pattern[:cut], pattern[cut:]]) for cut in cuts), pattern


few = st.text("aé", max_size=6)
# Drawn by a seed of their own, since hypothesis likes simple texts better than tricky ones.
cases = st.tuples(few, few) | st.integers(0, 1 << 30).map(self_similar)


@every(case=product(map("".join, all_lists("ab", 4)), map("".join, all_lists("ab", 2))))
@given(cases)
def test_finds_every_occurrence(case):
    text, pattern = case
    places = range(len(text) - len(pattern) + 1)
    assert find_all(text, pattern) == [i for i in places if text.startswith(pattern, i)]
