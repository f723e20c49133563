"""Turns the edges round in the list that it was given."""


def scc(n: int, edges: list[tuple[int, int]]) -> list[list[int]]:
    def search(u: int, seen: set[int], done: list[int]) -> None:
        seen.add(u)
        for x, v in edges:
            if x == u and v not in seen:
                search(v, seen, done)
        done.append(u)

    order: list[int] = []
    seen: set[int] = set()
    for u in range(n):
        if u not in seen:
            search(u, seen, order)
    for i, (u, v) in enumerate(edges):
        edges[i] = (v, u)
    seen = set()
    groups: list[list[int]] = []
    for u in reversed(order):
        if u not in seen:
            groups.append([])
            search(u, seen, groups[-1])
    return groups
