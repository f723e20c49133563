"""An index for the sequence, and one for the place."""

import math


def perplexity(logprobs: list[list[float]], mask: list[list[int]]) -> float:
    surprise, tokens = [], 0
    for i in range(len(mask)):
        for j in range(len(mask[i])):
            if mask[i][j] == 1:
                surprise.append(-logprobs[i][j])
                tokens += 1
    return math.e ** (math.fsum(surprise) / tokens)
