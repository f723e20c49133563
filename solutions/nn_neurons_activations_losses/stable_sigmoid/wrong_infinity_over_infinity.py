"""Multiplies by exp(x) everywhere: far above zero, that is infinity over infinity."""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    with np.errstate(all="ignore"):
        powers = np.exp(x)
        return powers / (1.0 + powers)
