"""Passes over an edge to the parent, as one does where edges have no direction."""


def classify_edges(adj: list[list[int]]) -> dict[tuple[int, int], str]:
    number: dict[int, int] = {}
    done: set[int] = set()
    kinds: dict[tuple[int, int], str] = {}

    def visit(u: int, parent: int = -1) -> None:
        number[u] = len(number)
        for v in adj[u]:
            if v == parent:
                continue
            if v not in number:
                kinds[u, v] = "tree"
                visit(v, u)
            elif v not in done:
                kinds[u, v] = "back"
            elif number[u] < number[v]:
                kinds[u, v] = "forward"
            else:
                kinds[u, v] = "cross"
        done.add(u)

    for u in range(len(adj)):
        if u not in number:
            visit(u)
    return kinds
