"""Gives the looked-up rows without the shape of the batch."""

import numpy as np


def embedding(table: np.ndarray, ids: np.ndarray, dout: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    dtable = np.zeros(table.shape)
    np.add.at(dtable, ids, dout)
    return table[ids.ravel()], dtable
