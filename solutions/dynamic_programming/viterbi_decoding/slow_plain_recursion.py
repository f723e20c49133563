"""Asks for the best beginning of every path anew: exponential."""


def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    def best(t: int, j: int) -> tuple[float, list[int]]:
        if t == 0:
            return start[j] + emit[j][obs[0]], [j]
        ways = [(best(t - 1, i), trans[i][j]) for i in range(len(start))]
        (before, path), step = max(ways, key=lambda way: way[0][0] + way[1])
        return before + step + emit[j][obs[t]], [*path, j]

    return max(best(len(obs) - 1, j) for j in range(len(start)))
