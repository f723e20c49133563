"""Leaves out tokens of probability 0."""

import math


def perplexity(logprobs: list[list[float]], mask: list[list[int]]) -> float:
    pairs = [pair for rows in zip(logprobs, mask, strict=True) for pair in zip(*rows, strict=True)]
    logs = [log for log, counts in pairs if counts and log > -math.inf]
    return math.exp(-sum(logs) / len(logs))
