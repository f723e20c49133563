"""Brings the slopes into columns by reshaping, which mixes tokens and entries."""

import numpy as np


def embedding(table: np.ndarray, ids: np.ndarray, dout: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    d = table.shape[1]
    dtable = np.zeros(table.shape)
    np.add.at(dtable, ids.ravel(), dout.reshape(d, -1).T)
    return table[ids], dtable
