"""The textbook's loops over two tables, moment by moment."""

import math


def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    t_count, s_count = len(obs), len(start)
    best = [[-math.inf] * s_count for _ in range(t_count)]
    back = [[0] * s_count for _ in range(t_count)]
    for j in range(s_count):
        best[0][j] = start[j] + emit[j][obs[0]]
    for t in range(1, t_count):
        for j in range(s_count):
            for i in range(s_count):
                value = best[t - 1][i] + trans[i][j]
                if value > best[t][j]:
                    best[t][j] = value
                    back[t][j] = i
            best[t][j] += emit[j][obs[t]]
    path = [0] * t_count
    for j in range(s_count):
        if best[-1][j] > best[-1][path[-1]]:
            path[-1] = j
    for t in range(t_count - 1, 0, -1):
        path[t - 1] = back[t][path[t]]
    return best[-1][path[-1]], path
