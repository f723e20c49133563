"""Looks at all pairs of points for the nearest two clusters, each time: O(n^3)."""


def max_spacing(dist: list[list[int]], k: int) -> int:
    n = len(dist)
    label = list(range(n))
    while True:
        d, one, other = min(
            (dist[i][j], label[i], label[j]) for i in range(n) for j in range(i) if label[i] != label[j]
        )
        if len(set(label)) == k:
            return d
        label = [one if x == other else x for x in label]
