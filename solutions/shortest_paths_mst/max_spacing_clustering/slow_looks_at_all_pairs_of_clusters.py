"""Keeps the distances between clusters, but looks through all of them for each merge: O(n^3)."""


def max_spacing(dist: list[list[int]], k: int) -> int:
    near = {i: {j: d for j, d in enumerate(row) if j != i} for i, row in enumerate(dist)}
    while True:
        d, i, j = min((min(row.values()), i, min(row, key=row.__getitem__)) for i, row in near.items())
        if len(near) == k:
            return d
        gone = near.pop(j)
        del gone[i], near[i][j]
        for x, far in gone.items():
            del near[x][j]
            near[i][x] = near[x][i] = min(far, near[i][x])
