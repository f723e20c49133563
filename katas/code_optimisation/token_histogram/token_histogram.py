import numpy as np


def histogram(ids: np.ndarray, vocab: int) -> np.ndarray:
    """How often each id from 0 to vocab - 1 occurs in a 1-d integer array: a 1-d integer array of length vocab."""
    raise NotImplementedError
