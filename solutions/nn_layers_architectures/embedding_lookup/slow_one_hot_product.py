"""Right, but multiplies by a matrix of n by V zeros and ones."""

import numpy as np


def embedding(table: np.ndarray, ids: np.ndarray, dout: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    one_hot = (ids.reshape(-1, 1) == np.arange(len(table))).astype(float)
    dtable = one_hot.T @ dout.reshape(-1, table.shape[1])
    return (one_hot @ table).reshape(dout.shape), dtable
