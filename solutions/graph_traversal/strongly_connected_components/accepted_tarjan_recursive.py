"""One search (Tarjan): each vertex knows the earliest one still waiting for its group that can be reached from it."""


def scc(n: int, edges: list[tuple[int, int]]) -> list[set[int]]:
    graph: dict[int, list[int]] = {u: [] for u in range(n)}
    for u, v in edges:
        graph[u].append(v)
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []
    waiting: set[int] = set()
    components: list[set[int]] = []

    def connect(u: int) -> None:
        index[u] = low[u] = len(index)
        stack.append(u)
        waiting.add(u)
        for v in graph[u]:
            if v not in index:
                connect(v)
                low[u] = min(low[u], low[v])
            elif v in waiting:
                low[u] = min(low[u], index[v])
        if low[u] == index[u]:
            component = set()
            while True:
                v = stack.pop()
                waiting.remove(v)
                component.add(v)
                if v == u:
                    break
            components.append(component)

    for u in range(n):
        if u not in index:
            connect(u)
    return components
