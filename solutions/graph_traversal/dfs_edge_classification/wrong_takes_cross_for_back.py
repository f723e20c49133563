"""Goes by the order of the first visits alone: what was visited earlier is taken for an ancestor."""


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
            elif number[v] <= number[u]:
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
