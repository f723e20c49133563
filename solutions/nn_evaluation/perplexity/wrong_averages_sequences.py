"""The mean of the perplexities of the sequences: short ones weigh as much as long ones."""

import math


def perplexity(logprobs: list[list[float]], mask: list[list[int]]) -> float:
    each = []
    for row, marks in zip(logprobs, mask, strict=True):
        logs = [log for log, counts in zip(row, marks, strict=True) if counts]
        if logs:
            each.append(math.exp(-sum(logs) / len(logs)))
    return sum(each) / len(each)
