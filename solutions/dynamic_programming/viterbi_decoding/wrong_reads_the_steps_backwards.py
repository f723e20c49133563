"""Takes trans[j][i] for the step from i to j: the wrong axis."""


def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    states = range(len(start))
    best = [start[j] + emit[j][obs[0]] for j in states]
    came_from = []
    for symbol in obs[1:]:
        came_from.append([max(states, key=lambda i: best[i] + trans[j][i]) for j in states])
        best = [best[i] + trans[j][i] + emit[j][symbol] for j, i in enumerate(came_from[-1])]
    path = [max(states, key=lambda j: best[j])]
    for before in reversed(came_from):
        path.append(before[path[-1]])
    return max(best), path[::-1]
