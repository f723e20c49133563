"""Sorts the vertices by depth, which is found by walking up as far as a vertex of known depth."""


def tree_best(parent: list[int], w: list[int]) -> int:
    depth = [-1] * len(w)
    for v in range(len(w)):
        way = []
        while v >= 0 and depth[v] < 0:
            way.append(v)
            v = parent[v]
        known = depth[v] if v >= 0 else -1
        for u in reversed(way):
            known += 1
            depth[u] = known
    extra = w[:]  # how much more the subtree has if its highest vertex may be chosen
    total = 0
    for v in sorted(range(len(w)), key=depth.__getitem__, reverse=True):
        if extra[v] > 0:
            total += extra[v]
            if parent[v] != -1:
                extra[parent[v]] -= extra[v]
    return total
