"""An array of booleans, of which whole slices are shifted."""

import numpy as np


def reachable(a: list[int], target: int) -> bool:
    sums = np.zeros(target + 1, dtype=bool)
    sums[0] = True
    for x in a:
        if 0 < x <= target:
            sums[x:] |= sums[:-x].copy()
    return bool(sums[target])
