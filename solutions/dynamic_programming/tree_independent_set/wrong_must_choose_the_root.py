"""Returns the best sum with the root."""


def tree_best(parent: list[int], w: list[int]) -> int:
    children: list[list[int]] = [[] for _ in parent]
    order = []
    for v, p in enumerate(parent):
        (children[p] if p >= 0 else order).append(v)
    for v in order:
        order += children[v]
    with_it, without_it = w.copy(), [0] * len(w)
    for v in reversed(order):
        for child in children[v]:
            with_it[v] += without_it[child]
            without_it[v] += max(with_it[child], without_it[child])
    return with_it[order[0]]
