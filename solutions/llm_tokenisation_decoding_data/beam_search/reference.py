from collections.abc import Callable
from heapq import nlargest


def beam_search(
    next_logprobs: Callable[[tuple[int, ...]], list[float]], eos: int, width: int, max_len: int, alpha: float
) -> tuple[tuple[int, ...], float]:
    """The best sequence that a beam finds, and its score: O(max_len * width * V * log width) time for V tokens.

    All extensions of a round are equally long, so that sums are enough to choose among them. Only candidates are of
    different lengths: without the division, each further token would make a sequence look worse.
    """
    beam: list[tuple[float, tuple[int, ...]]] = [(0.0, ())]
    candidates = []
    for _ in range(max_len):
        extensions = []
        for total, tokens in beam:
            for token, logprob in enumerate(next_logprobs(tokens)):
                extensions.append((total + logprob, tokens, token))
        beam = []
        for total, tokens, token in nlargest(width, extensions):
            (candidates if token == eos else beam).append((total, (*tokens, token)))
    score, tokens = max((total / len(tokens) ** alpha, tokens) for total, tokens in candidates + beam)
    return tokens, score
