"""Searches the tree so far, from one end of each edge, for a way to the other: O(E V)."""


def mst(n: int, edges: list[tuple[int, int, int]]) -> tuple[int, list[int]] | None:
    beside: list[list[int]] = [[] for _ in range(n)]
    total, tree = 0, []
    for i in sorted(range(len(edges)), key=lambda i: edges[i][2]):
        u, v, w = edges[i]
        seen, stack = {u}, [u]
        while stack and v not in seen:
            for x in beside[stack.pop()]:
                if x not in seen:
                    seen.add(x)
                    stack.append(x)
        if v in seen:
            continue
        beside[u].append(v)
        beside[v].append(u)
        total += w
        tree.append(i)
    return (total, tree) if len(tree) == n - 1 else None
