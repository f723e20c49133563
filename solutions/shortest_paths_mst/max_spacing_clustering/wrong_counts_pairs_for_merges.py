"""Counts every pair for a merge, also where both points are in one cluster already."""


def max_spacing(dist: list[list[int]], k: int) -> int:
    n = len(dist)
    label = list(range(n))
    left = n
    for d, i, j in sorted((dist[i][j], i, j) for i in range(n) for j in range(i)):
        if left <= k and label[i] != label[j]:
            return d
        label = [label[i] if x == label[j] else x for x in label]
        left -= 1
    return 0
