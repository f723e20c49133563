"""Adds up the curve in the order in which the examples stand."""

import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> float:
    hits = np.concatenate([[0], np.cumsum(labels)])
    alarms = np.concatenate([[0], np.cumsum(1 - labels)])
    if not hits[-1] or not alarms[-1]:
        return float("nan")
    return float(np.sum(np.diff(alarms) * (hits[1:] + hits[:-1])) / 2 / hits[-1] / alarms[-1])
