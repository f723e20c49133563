"""Searches from every vertex, and groups those that reach each other: O(V (V + E))."""


def scc(n: int, edges: list[tuple[int, int]]) -> list[list[int]]:
    after: list[list[int]] = [[] for _ in range(n)]
    for u, v in edges:
        after[u].append(v)

    def reach(root: int) -> set[int]:
        seen, stack = {root}, [root]
        while stack:
            for v in after[stack.pop()]:
                if v not in seen:
                    seen.add(v)
                    stack.append(v)
        return seen

    reached = [reach(u) for u in range(n)]
    groups: list[list[int]] = []
    grouped: set[int] = set()
    for u in range(n):
        if u not in grouped:
            groups.append([v for v in reached[u] if u in reached[v]])
            grouped.update(groups[-1])
    return groups
