"""Works out the log-probability of every path: exponential."""

from itertools import pairwise, product


def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    def score(path: tuple[int, ...]) -> float:
        steps = sum(trans[i][j] for i, j in pairwise(path))
        return start[path[0]] + steps + sum(emit[i][k] for i, k in zip(path, obs, strict=True))

    best = max(product(range(len(start)), repeat=len(obs)), key=score)
    return score(best), list(best)
