"""Multiplies with the mask: 0 times -inf is NaN."""

import math


def perplexity(logprobs: list[list[float]], mask: list[list[int]]) -> float:
    pairs = [pair for rows in zip(logprobs, mask, strict=True) for pair in zip(*rows, strict=True)]
    return math.exp(-sum(log * counts for log, counts in pairs) / sum(counts for _, counts in pairs))
