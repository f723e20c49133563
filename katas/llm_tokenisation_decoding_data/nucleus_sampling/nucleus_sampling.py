import numpy as np


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    """The probabilities of the most likely tokens that reach p together, scaled to add up to 1; 0 for all others."""
    raise NotImplementedError
