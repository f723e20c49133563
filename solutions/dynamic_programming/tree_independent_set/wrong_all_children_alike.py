"""Where a vertex is left out, chooses all of its children or none of them."""


def tree_best(parent: list[int], w: list[int]) -> int:
    children: list[list[int]] = [[] for _ in parent]
    order = []
    for v, p in enumerate(parent):
        (children[p] if p >= 0 else order).append(v)
    for v in order:
        order += children[v]
    with_it, without_it = w.copy(), [0] * len(w)
    for v in reversed(order):
        below = children[v]
        with_it[v] += sum(without_it[child] for child in below)
        without_it[v] = max(sum(with_it[child] for child in below), sum(without_it[child] for child in below))
    root = order[0]
    return max(with_it[root], without_it[root])
