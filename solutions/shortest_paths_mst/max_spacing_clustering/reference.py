def max_spacing(dist: list[list[int]], k: int) -> int:
    """The greatest spacing of k clusters: O(n^2 log n) time, O(n^2) space (single linkage, by Kruskal's algorithm).

    The nearest two clusters are merged until k are left; their spacing is the distance of what would be merged next.
    Any other k clusters part two points that a merge has put together, so they are no farther apart than it was.
    """
    n = len(dist)
    parent = list(range(n))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    pairs = sorted((dist[i][j], i, j) for i in range(n) for j in range(i))
    merges = []
    for d, i, j in pairs:
        one, other = root(i), root(j)
        if one != other:
            parent[one] = other
            merges.append(d)
    return merges[n - k]  # k clusters are left after the first n - k
