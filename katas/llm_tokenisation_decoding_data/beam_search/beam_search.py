from collections.abc import Callable


def beam_search(
    next_logprobs: Callable[[tuple[int, ...]], list[float]], eos: int, width: int, max_len: int, alpha: float
) -> tuple[tuple[int, ...], float]:
    """The sequence with the best score that a beam of this width finds, and its score: sum / length ** alpha."""
    raise NotImplementedError
