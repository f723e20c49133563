"""Sorts the array that it was given, and looks where each id begins."""

import numpy as np


def histogram(ids: np.ndarray, vocab: int) -> np.ndarray:
    ids.sort()
    return np.diff(np.searchsorted(ids, np.arange(vocab + 1)))
