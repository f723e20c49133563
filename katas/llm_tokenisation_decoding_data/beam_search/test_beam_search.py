import math
from collections import Counter
from functools import cache
from random import Random

from beam_search import beam_search
from hypothesis import example, given
from hypothesis import strategies as st

from kata_runner.testing import Calls, close

searches = st.tuples(
    st.integers(2, 4), st.sampled_from([1, 2, 2, 3, 4, 9]), st.integers(1, 4), st.sampled_from([0.0, 0.7, 1, 2])
)


def language(seed, size):
    """A model with chances all over, so that no two sequences are equally likely; some tokens cannot come."""

    @cache
    def logprobs(tokens):
        rng = Random(f"{seed} {tokens}")
        chances = [rng.random() ** 2 * (rng.random() < 0.9) for _ in range(size)]
        chances[rng.randrange(size)] += rng.random()
        return [math.log(chance / sum(chances)) if chance else -math.inf for chance in chances]

    return lambda tokens: logprobs(tokens).copy()


def best(next_logprobs, size, eos, width, max_len, alpha):
    """By the definition: every sum is added up anew."""

    def total(tokens):
        return math.fsum(next_logprobs(tokens[:i])[token] for i, token in enumerate(tokens))

    beam, candidates = [()], []
    for _ in range(max_len):
        extended = [(*tokens, token) for tokens in beam for token in range(size)]
        kept = sorted(extended, key=total, reverse=True)[:width]
        candidates += [tokens for tokens in kept if tokens[-1] == eos]
        beam = [tokens for tokens in kept if tokens[-1] != eos]
    return max((total(tokens) / len(tokens) ** alpha, tokens) for tokens in candidates + beam)


@example(976, (3, 2, 4, 1))  # found by trying: languages in which mistakes show
@example(752, (4, 2, 4, 1))
@example(580, (4, 2, 4, 0.7))
@given(st.integers(0, 10**6), searches)
def test_finds_what_the_beam_finds(seed, search):
    size, width, max_len, alpha = search
    for eos in (0, size - 1):
        score, tokens = best(language(seed, size), size, eos, width, max_len, alpha)
        answer = beam_search(language(seed, size), eos, width, max_len, alpha)
        assert tuple(answer[0]) == tokens
        assert close(answer[1], score)


@given(st.integers(0, 10**6), searches)
def test_asks_the_model_no_more_than_it_must(seed, search):
    size, width, max_len, alpha = search
    model = Calls(language(seed, size))
    answer = beam_search(model, size - 1, width, max_len, alpha)
    score, tokens = best(language(seed, size), size, size - 1, width, max_len, alpha)
    assert tuple(answer[0]) == tokens
    assert close(answer[1], score)
    asked = [tokens for (tokens,) in model.arguments]
    assert len(asked) == len(set(asked)), "asks about the same sequence twice"
    assert max(Counter(map(len, asked)).values()) <= width, "asks about more than width sequences of one length"
    assert max(map(len, asked)) < max_len, "asks about a sequence of max_len tokens"
    assert not any(size - 1 in tokens for tokens in asked), "asks about a finished sequence"
