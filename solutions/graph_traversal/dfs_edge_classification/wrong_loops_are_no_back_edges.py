"""Compares the numbers before it asks what is open, and takes an edge from a vertex to itself for something else."""


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
            elif v not in done and number[v] < number[u]:
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
