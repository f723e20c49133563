"""Sorts all extensions by hand, leaves out what cannot come, and stops when nothing is left; gives a list."""

import math
from collections.abc import Callable


def beam_search(
    next_logprobs: Callable[[tuple[int, ...]], list[float]], eos: int, width: int, max_len: int, alpha: float
) -> tuple[list[int], float]:
    live: list[tuple[list[int], float]] = [([], 0.0)]
    finished: list[tuple[list[int], float]] = []
    while live and len(live[0][0]) < max_len:
        grown = [
            ([*tokens, token], total + logprob)
            for tokens, total in live
            for token, logprob in enumerate(next_logprobs(tuple(tokens)))
            if logprob > -math.inf
        ]
        grown.sort(key=lambda pair: -pair[1])
        live = []
        for tokens, total in grown[:width]:
            if tokens[-1] == eos:
                finished.append((tokens, total))
            else:
                live.append((tokens, total))
    tokens, total = max(finished + live, key=lambda pair: pair[1] / len(pair[0]) ** alpha)
    return tokens, total / len(tokens) ** alpha
