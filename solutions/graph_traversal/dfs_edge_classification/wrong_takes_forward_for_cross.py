"""Does not ask which vertex was visited first: every edge to a vertex that is done is a cross edge."""


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
            else:
                kinds[u, v] = "cross"
        done.add(u)

    for u in range(len(adj)):
        if u not in number:
            visit(u)
    return kinds
