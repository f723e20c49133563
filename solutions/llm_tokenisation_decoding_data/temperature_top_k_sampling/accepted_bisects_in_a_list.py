"""The k largest by lexsort; NumPy for the exponentials, running sums and bisection in Python. A NumPy integer."""

from bisect import bisect_right
from itertools import accumulate

import numpy as np


def sample_top_k(logits: np.ndarray, k: int, temperature: float, u: float) -> np.int64:
    if not temperature:
        return np.argmax(logits)
    kept = np.sort(np.lexsort((np.arange(logits.size), -logits))[:k])
    ends = list(accumulate(np.exp((logits[kept] - logits.max()) / temperature).tolist()))
    return kept[bisect_right(ends, u * ends[-1])]
