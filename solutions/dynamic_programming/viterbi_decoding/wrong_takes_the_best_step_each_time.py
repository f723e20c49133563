"""Goes on from the best state of each moment alone."""


def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    states = range(len(start))
    path = [max(states, key=lambda j: start[j] + emit[j][obs[0]])]
    value = start[path[0]] + emit[path[0]][obs[0]]
    for symbol in obs[1:]:
        i = path[-1]
        path.append(max(states, key=lambda j: trans[i][j] + emit[j][symbol]))
        value += trans[i][path[-1]] + emit[path[-1]][symbol]
    return value, path
