"""Right, but keeps the best values in the caller's list."""


def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    states = range(len(start))
    for j in states:
        start[j] += emit[j][obs[0]]
    came_from = []
    for symbol in obs[1:]:
        came_from.append([max(states, key=lambda i: start[i] + trans[i][j]) for j in states])
        start[:] = [start[i] + trans[i][j] + emit[j][symbol] for j, i in enumerate(came_from[-1])]
    path = [max(states, key=lambda j: start[j])]
    for before in reversed(came_from):
        path.append(before[path[-1]])
    return max(start), path[::-1]
