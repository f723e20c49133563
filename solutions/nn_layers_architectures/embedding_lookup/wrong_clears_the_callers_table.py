"""Collects the gradient in the table of the caller."""

import numpy as np


def embedding(table: np.ndarray, ids: np.ndarray, dout: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    out = table[ids]
    dtable = table
    dtable[:] = 0.0
    np.add.at(dtable, ids, dout)
    return out, dtable
