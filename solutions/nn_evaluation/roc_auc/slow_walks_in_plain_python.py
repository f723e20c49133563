"""Walks up the sorted scores, a group of equal ones at a time: O(n log n), but in plain Python."""

import math
from itertools import groupby

import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> float:
    values, marks = scores.tolist(), labels.tolist()
    order = sorted(range(len(values)), key=values.__getitem__)
    won, positive, negative = 0.0, 0, 0
    for _, group in groupby(order, key=values.__getitem__):
        beside = [marks[i] for i in group]
        hits = sum(beside)
        misses = len(beside) - hits
        won += hits * (negative + misses / 2)
        positive += hits
        negative += misses
    return won / (positive * negative) if positive and negative else math.nan
