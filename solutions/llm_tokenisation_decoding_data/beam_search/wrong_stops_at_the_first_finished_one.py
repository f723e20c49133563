"""Ends the search in the round in which a sequence is finished."""

from collections.abc import Callable


def beam_search(
    next_logprobs: Callable[[tuple[int, ...]], list[float]], eos: int, width: int, max_len: int, alpha: float
) -> tuple[tuple[int, ...], float]:
    beam: list[tuple[float, tuple[int, ...]]] = [(0.0, ())]
    for _ in range(max_len):
        extensions = [
            (total + logprob, (*tokens, token))
            for total, tokens in beam
            for token, logprob in enumerate(next_logprobs(tokens))
        ]
        beam = sorted(extensions, reverse=True)[:width]
        finished = [(total, tokens) for total, tokens in beam if tokens[-1] == eos]
        if finished:
            beam = finished
            break
    score, tokens = max((total / len(tokens) ** alpha, tokens) for total, tokens in beam)
    return tokens, score
