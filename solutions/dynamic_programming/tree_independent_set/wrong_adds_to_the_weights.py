"""Right, but adds up the sums in the caller's list of weights."""


def tree_best(parent: list[int], w: list[int]) -> int:
    children: list[list[int]] = [[] for _ in parent]
    order = []
    for v, p in enumerate(parent):
        (children[p] if p >= 0 else order).append(v)
    for v in order:
        order += children[v]
    without_it = [0] * len(w)
    for v in reversed(order):
        for child in children[v]:
            w[v] += without_it[child]
            without_it[v] += max(w[child], without_it[child])
    return max(w[order[0]], without_it[order[0]])
