"""Adds up the probabilities of all paths: how likely the symbols are, not how likely the best path is."""

import math


def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    states = range(len(start))
    best = [start[j] + emit[j][obs[0]] for j in states]
    total = best
    came_from = []
    for symbol in obs[1:]:
        came_from.append([max(states, key=lambda i: best[i] + trans[i][j]) for j in states])
        best = [best[i] + trans[i][j] + emit[j][symbol] for j, i in enumerate(came_from[-1])]
        total = [_log_of_sum([total[i] + trans[i][j] for i in states]) + emit[j][symbol] for j in states]
    path = [max(states, key=lambda j: best[j])]
    for before in reversed(came_from):
        path.append(before[path[-1]])
    return _log_of_sum(total), path[::-1]


def _log_of_sum(logs: list[float]) -> float:
    top = max(logs)
    return top if top == -math.inf else top + math.log(sum(math.exp(x - top) for x in logs))
