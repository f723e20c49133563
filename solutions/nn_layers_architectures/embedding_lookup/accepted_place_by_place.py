"""A plain loop over the places: its growth is right, and it is not so much slower."""

import numpy as np


def embedding(table: np.ndarray, ids: np.ndarray, dout: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    out, dtable = np.empty(dout.shape), np.zeros(table.shape)
    slopes, rows = dout.reshape(-1, table.shape[1]), out.reshape(-1, table.shape[1])
    for place, i in enumerate(ids.ravel().tolist()):
        rows[place] = table[i]
        dtable[i] += slopes[place]
    return out, dtable
