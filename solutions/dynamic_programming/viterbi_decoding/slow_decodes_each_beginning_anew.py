"""Keeps no notes: begins anew, up to one moment less, for each step back. O(T^2 * S^2)."""


def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    states = range(len(start))

    def ends(t: int) -> list[float]:
        best = [start[j] + emit[j][obs[0]] for j in states]
        for symbol in obs[1:t]:
            best = [max(best[i] + trans[i][j] for i in states) + emit[j][symbol] for j in states]
        return best

    value = max(ends(len(obs)))
    path = [ends(len(obs)).index(value)]
    for t in range(len(obs) - 1, 0, -1):
        best = ends(t)
        j = path[-1]
        path.append(max(states, key=lambda i: best[i] + trans[i][j]))
    return value, path[::-1]
