from collections import Counter
from fractions import Fraction
from itertools import combinations
from math import prod

import pytest
from reservoir_sampling import reservoir


def chances(items, k):
    """How likely each sample is: one run for every sequence of answers that randbelow can give."""
    likely, to_try, bounds = Counter(), [[]], []
    while to_try:
        answers = to_try.pop()
        bounds.clear()

        def randbelow(n, answers=answers):
            assert 1 <= n <= len(items), f"randbelow({n}) for {len(items)} items"
            assert len(bounds) < 2 * len(items), f"more than {2 * len(items)} calls of randbelow"
            if len(bounds) == len(answers):
                to_try.extend([*answers, other] for other in range(1, n))
                answers.append(0)
            bounds.append(n)
            return answers[len(bounds) - 1]

        likely[tuple(sorted(reservoir(iter(items), k, randbelow)))] += Fraction(1, prod(bounds))
    return likely


streams = [[], [7], [0, 1], [2, 0, 1], [0, 3, 1, 2], [1, 0, 0, 1], [4, 0, 3, 1, 2]]


@pytest.mark.parametrize(("items", "k"), [(items, k) for items in streams for k in (1, 2, 3)])
def test_makes_every_choice_equally_likely(items, k):
    choices = Counter(tuple(sorted(choice)) for choice in combinations(items, min(k, len(items))))
    fair = {sample: Fraction(ways, choices.total()) for sample, ways in choices.items()}
    likely = chances(items, k)
    for sample in fair | likely:
        said = f"{list(sample)} comes with probability {likely[sample]}, should with {fair.get(sample, 0)}"
        assert likely[sample] == fair.get(sample, 0), said


@pytest.mark.parametrize(
    ("items", "k"), [*((items, 2) for items in streams), ([*range(0, 60, 2)], 12), ([*range(1001, 1061, 2)], 25)]
)
def test_decides_while_the_stream_lasts(items, k):
    def stream():
        yield from items
        ended.append(True)

    def randbelow(n):
        assert not ended, "randbelow was called when the stream had ended"
        return n - 1

    ended = []
    sample = Counter(reservoir(stream(), k, randbelow))
    assert sample.total() == min(k, len(items))
    assert sample <= Counter(items), "not from the stream"
