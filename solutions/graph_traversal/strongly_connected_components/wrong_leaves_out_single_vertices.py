"""Knows only the vertices that edges name."""


def scc(n: int, edges: list[tuple[int, int]]) -> list[list[int]]:
    after: dict[int, list[int]] = {}
    before: dict[int, list[int]] = {}
    for u, v in edges:
        after.setdefault(u, []).append(v)
        before.setdefault(v, []).append(u)

    def search(u: int, rows: dict[int, list[int]], seen: set[int], done: list[int]) -> None:
        seen.add(u)
        for v in rows.get(u, []):
            if v not in seen:
                search(v, rows, seen, done)
        done.append(u)

    order: list[int] = []
    seen: set[int] = set()
    for u in after | before:
        if u not in seen:
            search(u, after, seen, order)
    seen = set()
    groups: list[list[int]] = []
    for u in reversed(order):
        if u not in seen:
            groups.append([])
            search(u, before, seen, groups[-1])
    return groups
