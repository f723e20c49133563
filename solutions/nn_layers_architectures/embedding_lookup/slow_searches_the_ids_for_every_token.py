"""Right, but searches all ids once for every token of the table."""

import numpy as np


def embedding(table: np.ndarray, ids: np.ndarray, dout: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    dtable = np.zeros(table.shape)
    for token in range(len(table)):
        dtable[token] = dout[ids == token].sum(axis=0)
    return table[ids], dtable
