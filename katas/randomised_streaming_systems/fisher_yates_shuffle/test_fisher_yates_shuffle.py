from collections import Counter
from fractions import Fraction
from itertools import permutations
from math import factorial, prod
from random import Random

from fisher_yates_shuffle import shuffle
from hypothesis import given, settings
from hypothesis import strategies as st

lists = st.lists(st.integers(0, 3), max_size=4)


def chances(items):
    """How likely each order is: one run for every sequence of answers that randbelow can give."""
    likely, to_try, bounds = Counter(), [[]], []
    while to_try:
        answers = to_try.pop()
        bounds.clear()

        def randbelow(n, answers=answers):
            assert 1 <= n <= len(items), f"randbelow({n}) for {len(items)} items"
            assert len(bounds) < len(items), f"more than {len(items)} calls of randbelow"
            if len(bounds) == len(answers):
                to_try.extend([*answers, other] for other in range(1, n))
                answers.append(0)
            bounds.append(n)
            return answers[len(bounds) - 1]

        shuffled = items.copy()
        shuffle(shuffled, randbelow)
        likely[tuple(shuffled)] += Fraction(1, prod(bounds))
    return likely


@given(lists)
@settings(max_examples=50)  # of 341 lists, each with up to 24 runs
def test_makes_every_order_equally_likely(items):
    likely = chances(items)
    for order, ways in Counter(permutations(items)).items():
        fair = Fraction(ways, factorial(len(items)))
        assert likely[order] == fair, f"{items} becomes {[*order]} with probability {likely[order]}, should be {fair}"


@given(st.integers(20, 60), st.integers(0, 1 << 30))
@settings(max_examples=5)
def test_mixes_a_long_list(size, seed):
    firsts, steps = set(), set()
    for turn in range(10):
        items = [*range(size)]
        shuffle(items, Random(seed + turn).randrange)
        assert sorted(items) == [*range(size)]
        firsts.add(items[0])
        steps.add((items[1] - items[0]) % size)
    assert len(firsts) > 2, f"of {size} items only {firsts} came first in ten runs, which chance does once in 10^7"
    assert len(steps) > 2, f"which item follows another is always the same: {steps} places behind it"


@given(lists)
def test_returns_nothing(items):
    assert shuffle(items, lambda n: n - 1) is None
