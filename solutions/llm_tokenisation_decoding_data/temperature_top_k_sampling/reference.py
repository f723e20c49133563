import numpy as np


def sample_top_k(logits: np.ndarray, k: int, temperature: float, u: float) -> int:
    """A token drawn among the k with the largest logits: O(V log V) time, O(V) space.

    A stable sort leaves equal logits in the order of their indices. The weights of the kept tokens need not be divided
    by their total: u times the total is looked for in the running sums instead, and since u < 1, it is below the last
    of them. A forbidden token has the same sum as the one before it, and is never the first above a point.
    """
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        return int(order[0])
    kept = np.sort(order[:k])
    ends = np.cumsum(np.exp((logits[kept] - logits[order[0]]) / temperature))
    return int(kept[np.searchsorted(ends, u * ends[-1], side="right")])
