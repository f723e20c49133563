"""Chooses the heaviest vertex that is still allowed, each time."""


def tree_best(parent: list[int], w: list[int]) -> int:
    chosen: set[int] = set()
    for v in sorted(range(len(w)), key=lambda v: -w[v]):
        if parent[v] not in chosen and all(parent[u] != v for u in chosen):
            chosen.add(v)
    return sum(w[v] for v in chosen)
