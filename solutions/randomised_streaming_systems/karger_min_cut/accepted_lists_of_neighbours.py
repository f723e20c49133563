"""The form in which it is mostly taught: lists of neighbours, merged; an end of an edge is drawn, of twice as many."""

from collections.abc import Callable


def min_cut(n: int, edges: list[tuple[int, int]], trials: int, randbelow: Callable[[int], int]) -> int:
    cuts = []
    for _ in range(trials):
        graph: dict[int, list[int]] = {v: [] for v in range(n)}
        for u, v in edges:
            graph[u].append(v)
            graph[v].append(u)
        while len(graph) > 2:
            ends = [(u, v) for u in graph for v in graph[u]]
            u, v = ends[randbelow(len(ends))]
            for w in graph.pop(v):
                if w != u:
                    graph[u].append(w)
                    graph[w].remove(v)
                    graph[w].append(u)
            graph[u] = [w for w in graph[u] if w != v]
        cuts.append(len(graph.popitem()[1]))
    return min(cuts)
