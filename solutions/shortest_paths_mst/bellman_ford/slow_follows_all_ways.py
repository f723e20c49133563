"""Follows what has improved depth first, and each way until it meets itself: exponential."""


def bellman_ford(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None] | None:
    after: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, w in edges:
        after[u].append((v, w))
    least: dict[int, int] = {}

    def follow(u: int, weight: int, path: dict[int, int]) -> bool:
        """Whether there was no negative cycle on the way."""
        if u in path:
            return weight >= path[u]
        least[u] = min(weight, least.get(u, weight))
        return all(follow(v, weight + w, {**path, u: weight}) for v, w in after[u])

    return [least.get(v) for v in range(n)] if follow(s, 0, {}) else None
