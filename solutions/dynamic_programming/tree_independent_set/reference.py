def tree_best(parent: list[int], w: list[int]) -> int:
    """The largest sum of weights without a vertex beside its parent: O(n) time and space.

    with_it[v] and without_it[v] are the best sums of the subtree of v. A vertex is settled when all below it are: in
    the order from the root down, each of them comes later, so that the order backwards is right.
    """
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
    root = order[0]
    return max(with_it[root], without_it[root])
