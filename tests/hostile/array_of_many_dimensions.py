"""Returns an array that has 24 dimensions."""

import numpy as np


def running_sums(items):
    return np.zeros((2,) * 20, dtype=bool)
