"""Has notes for the first moment, too, and reads at each moment those of the moment before."""


def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    states = range(len(start))
    best = [start[j] + emit[j][obs[0]] for j in states]
    came_from = [[*states]]
    for symbol in obs[1:]:
        came_from.append([max(states, key=lambda i: best[i] + trans[i][j]) for j in states])
        best = [best[i] + trans[i][j] + emit[j][symbol] for j, i in enumerate(came_from[-1])]
    path = [max(states, key=lambda j: best[j])]
    for t in range(len(obs) - 1, 0, -1):
        path.append(came_from[t - 1][path[-1]])
    return max(best), path[::-1]
