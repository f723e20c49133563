"""Two searches, by recursion; the second along the edges as they are, the first along those turned round."""

from collections import defaultdict


def scc(n: int, edges: list[tuple[int, int]]) -> list[tuple[int, ...]]:
    graph = defaultdict(list)
    turned = defaultdict(list)
    for u, v in edges:
        graph[u].append(v)
        turned[v].append(u)
    visited = set()
    order = []

    def first(u):
        visited.add(u)
        for v in turned[u]:
            if v not in visited:
                first(v)
        order.append(u)

    leader = {}

    def second(u, root):
        leader[u] = root
        for v in graph[u]:
            if v not in leader:
                second(v, root)

    for u in range(n):
        if u not in visited:
            first(u)
    while order:
        u = order.pop()
        if u not in leader:
            second(u, u)
    groups = defaultdict(list)
    for u, root in leader.items():
        groups[root].append(u)
    return [tuple(group) for group in groups.values()]
