"""Looks for a state better than -inf, and has none where every way is impossible."""

import math


def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    best: list[float] = [s + row[obs[0]] for s, row in zip(start, emit, strict=True)]
    came_from: list[list[int]] = []
    for symbol in obs[1:]:
        following, notes = [], []
        for j in range(len(start)):
            top, at = -math.inf, -1
            for i, value in enumerate(best):
                if value + trans[i][j] > top:
                    top, at = value + trans[i][j], i
            following.append(top + emit[j][symbol])
            notes.append(at)
        best = following
        came_from.append(notes)
    top, at = -math.inf, -1
    for j, value in enumerate(best):
        if value > top:
            top, at = value, j
    path = [at]
    for notes in reversed(came_from):
        path.append(notes[path[-1]])
    return top, path[::-1]
