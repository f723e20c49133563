"""All pairs of states at a time, in arrays; tuples as a result."""

import numpy as np


def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, tuple[int, ...]]:
    steps, shows = np.array(trans), np.array(emit)
    best = np.array(start) + shows[:, obs[0]]
    back = []
    for symbol in obs[1:]:
        ways = best[:, None] + steps
        back.append(ways.argmax(axis=0))
        best = ways.max(axis=0) + shows[:, symbol]
    path = [int(best.argmax())]
    for before in reversed(back):
        path.append(int(before[path[-1]]))
    return float(best.max()), tuple(reversed(path))
