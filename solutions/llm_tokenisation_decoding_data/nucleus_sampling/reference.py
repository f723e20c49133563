import numpy as np


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    """The probabilities of the nucleus, scaled to add up to 1: O(V log V) time, O(V) space (Holtzman et al. 2019).

    Running sums over the tokens from the most likely one on tell with which of them p is reached. For p = 1 they are
    not asked, since rounding brings them to 1 long before the last token, or never.
    """
    order = np.argsort(-logits, kind="stable")
    probabilities = np.exp(logits - logits.max())
    probabilities /= probabilities.sum()
    if p == 1:
        return probabilities
    before = np.searchsorted(np.cumsum(probabilities[order]), p)  # so many tokens are not enough
    nucleus = order[: before + 1]
    filtered = np.zeros(len(logits))
    filtered[nucleus] = probabilities[nucleus] / probabilities[nucleus].sum()
    return filtered
