"""Searches from vertex 0 only: the edges of vertices that no path leads to from there are missing."""


def classify_edges(adj: list[list[int]]) -> dict[tuple[int, int], str]:
    number: dict[int, int] = {}
    done: set[int] = set()
    kinds: dict[tuple[int, int], str] = {}

    def visit(u: int) -> None:
        number[u] = len(number)
        for v in adj[u]:
            if v not in number:
                kinds[u, v] = "tree"
                visit(v)
            elif v not in done:
                kinds[u, v] = "back"
            elif number[u] < number[v]:
                kinds[u, v] = "forward"
            else:
                kinds[u, v] = "cross"
        done.add(u)

    for u in range(min(1, len(adj))):
        if u not in number:
            visit(u)
    return kinds
