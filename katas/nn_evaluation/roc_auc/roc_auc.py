import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> float:
    """The chance that a positive example scores above a negative one, ties counting half; NaN without both."""
    raise NotImplementedError
