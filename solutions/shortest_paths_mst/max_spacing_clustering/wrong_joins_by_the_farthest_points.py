"""Joins the clusters whose farthest points are nearest (complete linkage)."""

from itertools import combinations


def max_spacing(dist: list[list[int]], k: int) -> int:
    clusters = [[i] for i in range(len(dist))]
    while len(clusters) > k:
        _, a, b = min(
            (max(dist[i][j] for i in clusters[a] for j in clusters[b]), a, b)
            for a, b in combinations(range(len(clusters)), 2)
        )
        clusters[a] += clusters.pop(b)
    return min(dist[i][j] for one, other in combinations(clusters, 2) for i in one for j in other)
