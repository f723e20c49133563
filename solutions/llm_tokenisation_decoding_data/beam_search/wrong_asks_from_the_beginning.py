"""Right, but adds up each sum anew, and asks the model about every beginning each time."""

from collections.abc import Callable


def beam_search(
    next_logprobs: Callable[[tuple[int, ...]], list[float]], eos: int, width: int, max_len: int, alpha: float
) -> tuple[tuple[int, ...], float]:
    def total(tokens: tuple[int, ...]) -> float:
        return sum(next_logprobs(tokens[:i])[token] for i, token in enumerate(tokens))

    beam: list[tuple[int, ...]] = [()]
    candidates = []
    for _ in range(max_len):
        extensions = [(*tokens, token) for tokens in beam for token in range(len(next_logprobs(tokens)))]
        kept = sorted(extensions, key=total, reverse=True)[:width]
        candidates += [tokens for tokens in kept if tokens[-1] == eos]
        beam = [tokens for tokens in kept if tokens[-1] != eos]
    tokens = max(candidates + beam, key=lambda tokens: total(tokens) / len(tokens) ** alpha)
    return tokens, total(tokens) / len(tokens) ** alpha
