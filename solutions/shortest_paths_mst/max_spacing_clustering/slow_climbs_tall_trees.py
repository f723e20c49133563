"""Union-find that hangs one root below the other as they come, and shortens no way: trees as tall as they are large."""


def max_spacing(dist: list[list[int]], k: int) -> int:
    n = len(dist)
    parent = list(range(n))

    def find(i: int) -> int:
        while parent[i] != i:
            i = parent[i]
        return i

    left = n
    for d, i, j in sorted((dist[i][j], i, j) for i in range(n) for j in range(i)):
        a, b = find(i), find(j)
        if a == b:
            continue
        if left == k:
            return d
        parent[a] = b
        left -= 1
    raise AssertionError
