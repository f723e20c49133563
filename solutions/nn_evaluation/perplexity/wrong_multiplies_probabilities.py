"""Multiplies probabilities, until nothing is left of them."""

import math


def perplexity(logprobs: list[list[float]], mask: list[list[int]]) -> float:
    product, count = 1.0, 0
    for row, marks in zip(logprobs, mask, strict=True):
        for log, counts in zip(row, marks, strict=True):
            if counts:
                product *= math.exp(log)
                count += 1
    return product ** (-1 / count) if product else math.inf
