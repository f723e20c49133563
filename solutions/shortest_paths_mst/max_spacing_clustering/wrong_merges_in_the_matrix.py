"""Keeps the distances between clusters in the matrix of the caller."""


def max_spacing(dist: list[list[int]], k: int) -> int:
    left = set(range(len(dist)))
    while True:
        d, i, j = min((dist[i][j], i, j) for i in left for j in left if i != j)
        if len(left) == k:
            return d
        left.remove(j)
        for x in left:
            if x != i:
                dist[i][x] = dist[x][i] = min(dist[i][x], dist[j][x])
