"""Prim without a heap, which is O(n^2) here; without the k - 1 longest edges, the tree is the clusters."""


def max_spacing(dist: list[list[int]], k: int) -> int:
    nearest = dict(enumerate(dist[0]))
    del nearest[0]
    lengths = []
    while nearest:
        i = min(nearest, key=nearest.__getitem__)
        lengths.append(nearest.pop(i))
        for j in nearest:
            nearest[j] = min(nearest[j], dist[i][j])
    lengths.sort(reverse=True)
    return lengths[k - 2]
