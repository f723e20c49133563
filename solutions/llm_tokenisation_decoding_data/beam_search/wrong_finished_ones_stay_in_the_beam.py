"""Leaves finished sequences in the beam, where they compete by score with those that go on, and take their room."""

from collections.abc import Callable


def beam_search(
    next_logprobs: Callable[[tuple[int, ...]], list[float]], eos: int, width: int, max_len: int, alpha: float
) -> tuple[tuple[int, ...], float]:
    beam: list[tuple[float, float, tuple[int, ...]]] = [(0.0, 0.0, ())]
    for length in range(1, max_len + 1):
        kept = []
        for score, total, tokens in beam:
            if tokens and tokens[-1] == eos:
                kept.append((score, total, tokens))
                continue
            for token, logprob in enumerate(next_logprobs(tokens)):
                kept.append(((total + logprob) / length**alpha, total + logprob, (*tokens, token)))
        beam = sorted(kept, reverse=True)[:width]
    score, _, tokens = beam[0]
    return tokens, score
