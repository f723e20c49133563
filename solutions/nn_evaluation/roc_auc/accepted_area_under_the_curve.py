"""Draws the curve from the highest threshold down, and adds up trapezoids; equal scores are one step."""

import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> float:
    order = np.argsort(-scores, kind="stable")
    descending = scores[order]
    last_of_group = np.append(np.flatnonzero(np.diff(descending)), len(scores) - 1)
    hits = np.concatenate([[0], np.cumsum(labels[order])[last_of_group]]) if len(scores) else np.zeros(1)
    alarms = np.concatenate([[0], np.cumsum(1 - labels[order])[last_of_group]]) if len(scores) else np.zeros(1)
    if not hits[-1] or not alarms[-1]:
        return float("nan")
    return float(np.sum(np.diff(alarms) * (hits[1:] + hits[:-1])) / 2 / hits[-1] / alarms[-1])
