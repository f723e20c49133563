import numpy as np


def init_weights(fan_in: int, fan_out: int, scheme: str, seed: int) -> np.ndarray:
    """Random float64 weights (fan_in, fan_out); scheme is "xavier" or "he", then "_normal" or "_uniform"."""
    raise NotImplementedError
