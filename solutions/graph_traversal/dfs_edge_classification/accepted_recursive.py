"""Recursion, with a clock that ticks when the search comes to a vertex and when it leaves it."""

from itertools import count


def classify_edges(adj: list[list[int]]) -> dict[tuple[int, int], str]:
    clock = count(1)
    come: dict[int, int] = {}
    left: dict[int, int] = {}
    kind_of = {}

    def visit(u: int) -> None:
        come[u] = next(clock)
        for v in adj[u]:
            if v not in come:
                kind_of[u, v] = "tree"
                visit(v)
            elif v not in left:
                kind_of[u, v] = "back"
            elif come[v] > come[u]:
                kind_of[u, v] = "forward"
            else:
                kind_of[u, v] = "cross"
        left[u] = next(clock)

    for u in range(len(adj)):
        if u not in come:
            visit(u)
    return kind_of
