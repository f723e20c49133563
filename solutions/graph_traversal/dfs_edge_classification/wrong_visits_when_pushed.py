"""Counts all new neighbours of a vertex as visited at once, and goes on from the last: no depth-first search."""


def classify_edges(adj: list[list[int]]) -> dict[tuple[int, int], str]:
    number: dict[int, int] = {}
    parent: dict[int, int] = {}
    kinds: dict[tuple[int, int], str] = {}

    def above(u: int, v: int) -> bool:
        while v not in (u, -1):
            v = parent[v]
        return u == v

    for root in range(len(adj)):
        if root in parent:
            continue
        parent[root] = -1
        stack = [root]
        while stack:
            u = stack.pop()
            number[u] = len(number)
            for v in adj[u]:
                if v not in parent:
                    parent[v] = u
                    kinds[u, v] = "tree"
                    stack.append(v)
    for u, row in enumerate(adj):
        for v in row:
            if (u, v) not in kinds:
                kinds[u, v] = "back" if above(v, u) else "forward" if above(u, v) else "cross"
    return kinds
