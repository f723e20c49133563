"""A stack of edges still to be followed, those of a vertex in reverse, with a mark below them for when it is done."""


def classify_edges(adj: list[list[int]]) -> dict[tuple[int, int], str]:
    rank: dict[int, int] = {}
    open_vertices: set[int] = set()
    result: dict[tuple[int, int], str] = {}
    for root in range(len(adj)):
        if root in rank:
            continue
        stack: list[tuple[int, int | None]] = [(-1, root)]
        while stack:
            u, v = stack.pop()
            if v is None:
                open_vertices.discard(u)
                continue
            if v not in rank:
                kind = "tree"
                rank[v] = len(rank)
                open_vertices.add(v)
                stack.append((v, None))
                stack.extend((v, w) for w in reversed(adj[v]))
            elif v in open_vertices:
                kind = "back"
            else:
                kind = "forward" if rank[v] > rank[u] else "cross"
            if u >= 0:
                result[u, v] = kind
    return result
