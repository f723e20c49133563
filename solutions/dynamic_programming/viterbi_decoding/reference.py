def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    """The largest log-probability of a path, and such a path: O(T * S^2) time, O(T * S) space (Viterbi 1967).

    best[j] is for the paths so far that are in state j now. What comes later depends on j alone, so that of all these
    only the best can go on. came_from remembers, moment by moment, from which state it came into each one.
    """
    states = range(len(start))
    best = [start[j] + emit[j][obs[0]] for j in states]
    came_from = []
    for symbol in obs[1:]:
        came_from.append([max(states, key=lambda i: best[i] + trans[i][j]) for j in states])
        best = [best[i] + trans[i][j] + emit[j][symbol] for j, i in enumerate(came_from[-1])]
    path = [max(states, key=lambda j: best[j])]
    for before in reversed(came_from):
        path.append(before[path[-1]])
    return max(best), path[::-1]
