import numpy as np


class CachedAttention:
    """Causal attention, one token a step, with the keys and values of earlier tokens kept."""

    def __init__(self, wq: np.ndarray, wk: np.ndarray, wv: np.ndarray, max_len: int) -> None:
        raise NotImplementedError

    def step(self, x: np.ndarray) -> np.ndarray:
        """Take in the next token (D,) and let it attend to all so far, itself included: float64 (e,)."""
        raise NotImplementedError

    def reset(self) -> None:
        """Forget all tokens."""
        raise NotImplementedError

    def __len__(self) -> int:
        """The number of tokens since the beginning or the last reset."""
        raise NotImplementedError
