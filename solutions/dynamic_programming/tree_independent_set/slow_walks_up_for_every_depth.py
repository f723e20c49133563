"""Sorts the vertices by depth, and walks up to the root from each of them to find it: O(n * height)."""


def tree_best(parent: list[int], w: list[int]) -> int:
    def depth(v: int) -> int:
        steps = 0
        while parent[v] != -1:
            v = parent[v]
            steps += 1
        return steps

    with_it, without_it = w.copy(), [0] * len(w)
    for v in sorted(range(len(w)), key=depth, reverse=True):
        p = parent[v]
        if p == -1:
            return max(with_it[v], without_it[v])
        with_it[p] += without_it[v]
        without_it[p] += max(with_it[v], without_it[v])
    return 0
