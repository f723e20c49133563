"""Decoding: the model answers against SciPy, and against plain search where no library has the thing."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import scipy.special
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st

from test_references import reference

seeds = st.integers(0, 2**32 - 1)


@given(seeds, st.integers(1, 9), st.sampled_from([0.3, 1.0, 4.0]), st.floats(0.0, 1.0, exclude_max=True))
def test_temperature_top_k_sampling(seed: int, k: int, temperature: float, u: float) -> None:
    logits = np.random.default_rng(seed).normal(0.0, 2.0, 6)
    kept = np.sort(scipy.stats.rankdata(-logits, method="ordinal").argsort()[:k])
    drawn = scipy.stats.rv_discrete(values=(kept, scipy.special.softmax(logits[kept] / temperature)))
    token = reference("temperature_top_k_sampling")["sample_top_k"](logits, k, temperature, u)
    assert drawn.cdf(token - 1) - 1e-9 <= u <= drawn.cdf(token) + 1e-9
    assert token in kept


@given(seeds, st.floats(0.01, 0.99))
def test_nucleus_sampling(seed: int, p: float) -> None:
    """Of all sets of tokens that reach p, the nucleus is one with fewest tokens, and of these the most likely one."""
    logits = np.random.default_rng(seed).normal(0.0, 2.0, 6)
    probabilities = scipy.special.softmax(logits)
    sets = [list(kept) for size in range(1, 7) for kept in itertools.combinations(range(6), size)]
    nucleus = min(
        (kept for kept in sets if probabilities[kept].sum() >= p),
        key=lambda kept: (len(kept), -probabilities[kept].sum()),
    )
    masked = np.full(6, -np.inf)
    masked[nucleus] = logits[nucleus]
    assert np.allclose(reference("nucleus_sampling")["top_p"](logits, p), scipy.special.softmax(masked), atol=1e-12)


@given(seeds, st.sampled_from([0.0, 0.7, 1.5]))
def test_beam_search(seed: int, alpha: float) -> None:
    """A beam that keeps all finds the best of all sequences; a beam of one takes the likeliest token each time."""
    chances = np.random.default_rng(seed).dirichlet(np.ones(3), (4, 4))  # by the last two tokens, 3 for none

    def next_logprobs(tokens: tuple[int, ...]) -> list[float]:
        before = (3, 3, *tokens)
        return scipy.special.log_softmax(np.log(chances[before[-2], before[-1]])).tolist()

    def score(tokens: tuple[int, ...]) -> float:
        return sum(next_logprobs(tokens[:i])[token] for i, token in enumerate(tokens)) / len(tokens) ** alpha

    whole = [tokens for length in range(1, 5) for tokens in itertools.product(range(3), repeat=length)]
    whole = [tokens for tokens in whole if 0 not in tokens[:-1] and (len(tokens) == 4 or tokens[-1] == 0)]
    search = reference("beam_search")["beam_search"]
    best = max(whole, key=score)
    assert search(next_logprobs, 0, 3**4, 4, alpha) == (best, pytest.approx(score(best)))
    greedy: tuple[int, ...] = ()
    while len(greedy) < 4 and 0 not in greedy:
        greedy = (*greedy, int(np.argmax(next_logprobs(greedy))))
    assert search(next_logprobs, 0, 1, 4, alpha) == (greedy, pytest.approx(score(greedy)))
