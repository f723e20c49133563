"""Goes through the vertices from the last to the first, as if each child had a larger number than its parent."""


def tree_best(parent: list[int], w: list[int]) -> int:
    with_it, without_it = w.copy(), [0] * len(w)
    for v in reversed(range(len(w))):
        if parent[v] >= 0:
            with_it[parent[v]] += without_it[v]
            without_it[parent[v]] += max(with_it[v], without_it[v])
    root = parent.index(-1)
    return max(with_it[root], without_it[root])
