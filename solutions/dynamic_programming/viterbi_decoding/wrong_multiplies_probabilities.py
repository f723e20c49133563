"""Goes back to probabilities and multiplies them, until no float holds them any more."""

import math


def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    states = range(len(start))
    best = [math.exp(start[j]) * math.exp(emit[j][obs[0]]) for j in states]
    came_from = []
    for symbol in obs[1:]:
        came_from.append([max(states, key=lambda i: best[i] * math.exp(trans[i][j])) for j in states])
        best = [best[i] * math.exp(trans[i][j]) * math.exp(emit[j][symbol]) for j, i in enumerate(came_from[-1])]
    path = [max(states, key=lambda j: best[j])]
    for before in reversed(came_from):
        path.append(before[path[-1]])
    return math.log(max(best)) if max(best) else -math.inf, path[::-1]
