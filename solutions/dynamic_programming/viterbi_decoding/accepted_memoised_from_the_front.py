"""A recursion that remembers: the best that can come from a moment and a state on. The path needs no notes then."""

from functools import cache


def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    states = range(len(start))

    @cache
    def rest(t: int, i: int) -> float:
        here = emit[i][obs[t]]
        return here if t == len(obs) - 1 else here + max(trans[i][j] + rest(t + 1, j) for j in states)

    path = [max(states, key=lambda i: start[i] + rest(0, i))]
    for t in range(1, len(obs)):
        steps = trans[path[-1]]
        path.append(max(states, key=lambda j: steps[j] + rest(t, j)))
    return start[path[0]] + rest(0, path[0]), path
