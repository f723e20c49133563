"""Masks one long array."""

import numpy as np


def perplexity(logprobs: list[list[float]], mask: list[list[int]]) -> float:
    logs = np.array([log for row in logprobs for log in row], dtype=float)
    counts = np.array([mark for row in mask for mark in row], dtype=bool)
    return float(np.exp(-logs[counts].mean()))
