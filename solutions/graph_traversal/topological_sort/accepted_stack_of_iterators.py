"""Depth first without recursion: a stack of half-read rows. Cycles are looked for in the finished order."""

from collections import defaultdict
from collections.abc import Iterator


def topo_order(n: int, edges: list[tuple[int, int]]) -> list[int] | None:
    after: defaultdict[int, list[int]] = defaultdict(list)
    for u, v in edges:
        after[u].append(v)
    seen = [False] * n
    backwards = []
    for root in range(n):
        path: list[tuple[int, Iterator[int]]] = []
        if not seen[root]:
            seen[root] = True
            path.append((root, iter(after[root])))
        while path:
            u, rest = path[-1]
            v = next((v for v in rest if not seen[v]), None)
            if v is None:
                backwards.append(u)
                path.pop()
            else:
                seen[v] = True
                path.append((v, iter(after[v])))
    order = backwards[::-1]
    place = {u: i for i, u in enumerate(order)}
    return order if all(place[u] < place[v] for u, v in edges) else None
