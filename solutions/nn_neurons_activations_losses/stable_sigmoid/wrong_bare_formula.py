"""The bare formula: exp(-x) overflows below -709, where the answer is not yet 0."""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    with np.errstate(all="ignore"):
        return 1.0 / (1.0 + np.exp(-x.astype(float)))
