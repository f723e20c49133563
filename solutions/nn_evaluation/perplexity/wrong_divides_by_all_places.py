"""Leaves padding out of the sum, but not out of the number of tokens."""

import math


def perplexity(logprobs: list[list[float]], mask: list[list[int]]) -> float:
    pairs = [pair for rows in zip(logprobs, mask, strict=True) for pair in zip(*rows, strict=True)]
    return math.exp(-sum(log for log, counts in pairs if counts) / len(pairs))
