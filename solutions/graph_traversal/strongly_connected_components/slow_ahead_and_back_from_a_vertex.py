"""Searches ahead and back from a vertex; what is in both is its group. For each group, the rest is searched: O(V^2)."""


def scc(n: int, edges: list[tuple[int, int]]) -> list[list[int]]:
    after: list[list[int]] = [[] for _ in range(n)]
    before: list[list[int]] = [[] for _ in range(n)]
    for u, v in edges:
        after[u].append(v)
        before[v].append(u)
    left = set(range(n))

    def reach(root: int, rows: list[list[int]]) -> set[int]:
        seen, stack = {root}, [root]
        while stack:
            for v in rows[stack.pop()]:
                if v in left and v not in seen:
                    seen.add(v)
                    stack.append(v)
        return seen

    groups = []
    for u in range(n):
        if u in left:
            group = reach(u, after) & reach(u, before)
            left -= group
            groups.append([*group])
    return groups
