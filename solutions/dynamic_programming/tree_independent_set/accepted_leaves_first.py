"""Takes the leaves off: each vertex hands its sums to its parent as soon as it has no child left."""


def tree_best(parent: list[int], w: list[int]) -> int:
    waits_for = [0] * len(w)
    for p in parent:
        if p != -1:
            waits_for[p] += 1
    free = [v for v, count in enumerate(waits_for) if count == 0]
    chosen, left_out = list(w), [0 for _ in w]
    while True:
        v = free.pop()
        p = parent[v]
        best = max(chosen[v], left_out[v])
        if p == -1:
            return best
        chosen[p] += left_out[v]
        left_out[p] += best
        waits_for[p] -= 1
        if not waits_for[p]:
            free.append(p)
