"""Takes the most likely token each time."""

from collections.abc import Callable


def beam_search(
    next_logprobs: Callable[[tuple[int, ...]], list[float]], eos: int, width: int, max_len: int, alpha: float
) -> tuple[tuple[int, ...], float]:
    tokens: tuple[int, ...] = ()
    total = 0.0
    while len(tokens) < max_len and eos not in tokens:
        logprobs = next_logprobs(tokens)
        tokens = (*tokens, logprobs.index(max(logprobs)))
        total += max(logprobs)
    return tokens, total / len(tokens) ** alpha
