"""Chooses all vertices of even depth, or all of odd depth."""


def tree_best(parent: list[int], w: list[int]) -> int:
    sums = [0, 0]
    for v, weight in enumerate(w):
        depth, u = 0, v
        while parent[u] != -1:
            u = parent[u]
            depth += 1
        sums[depth % 2] += weight
    return max(sums)
