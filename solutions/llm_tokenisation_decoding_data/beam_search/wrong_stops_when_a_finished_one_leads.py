"""Ends the search once the best score is that of a finished sequence, though a longer one could still get ahead."""

from collections.abc import Callable


def beam_search(
    next_logprobs: Callable[[tuple[int, ...]], list[float]], eos: int, width: int, max_len: int, alpha: float
) -> tuple[tuple[int, ...], float]:
    beam: list[tuple[float, tuple[int, ...]]] = [(0.0, ())]
    candidates = []
    for _ in range(max_len):
        extensions = [
            (total + logprob, (*tokens, token))
            for total, tokens in beam
            for token, logprob in enumerate(next_logprobs(tokens))
        ]
        kept = sorted(extensions, reverse=True)[:width]
        candidates += [(total, tokens) for total, tokens in kept if tokens[-1] == eos]
        beam = [(total, tokens) for total, tokens in kept if tokens[-1] != eos]
        score, tokens = max((total / len(tokens) ** alpha, tokens) for total, tokens in candidates + beam)
        if tokens[-1] == eos:
            break
    return tokens, score
