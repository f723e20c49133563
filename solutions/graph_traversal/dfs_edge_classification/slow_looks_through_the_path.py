"""Keeps the open vertices in a list, and looks through it at every edge to a vertex visited before: O(E V)."""


def classify_edges(adj: list[list[int]]) -> dict[tuple[int, int], str]:
    number: dict[int, int] = {}
    path: list[int] = []
    kinds = {}

    def visit(u: int) -> None:
        number[u] = len(number)
        path.append(u)
        for v in adj[u]:
            if v not in number:
                kinds[u, v] = "tree"
                visit(v)
            elif v in path:
                kinds[u, v] = "back"
            else:
                kinds[u, v] = "forward" if number[u] < number[v] else "cross"
        path.pop()

    for u in range(len(adj)):
        if u not in number:
            visit(u)
    return kinds
