"""Keeps a whole path for each state and copies it at every moment: more than O(T * S), but quickly copied."""


def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    ways = [(start[j] + emit[j][obs[0]], [j]) for j in range(len(start))]
    for symbol in obs[1:]:
        following = []
        for j in range(len(start)):
            value, i = max((ways[i][0] + trans[i][j], i) for i in range(len(start)))
            following.append((value + emit[j][symbol], [*ways[i][1], j]))
        ways = following
    return max(ways)
