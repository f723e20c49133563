"""Raises 2 to the mean of natural logarithms."""


def perplexity(logprobs: list[list[float]], mask: list[list[int]]) -> float:
    pairs = [pair for rows in zip(logprobs, mask, strict=True) for pair in zip(*rows, strict=True)]
    logs = [log for log, counts in pairs if counts]
    return 2.0 ** (-sum(logs) / len(logs))
