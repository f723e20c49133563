"""Walks of up to one edge, two, three, ...: each round tries all last edges of all walks, O(V^4)."""

from math import inf


def all_pairs(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    step: list[list[float]] = [[0 if u == v else inf for v in range(n)] for u in range(n)]
    for u, v, w in edges:
        step[u][v] = min(w, step[u][v])
    columns = [*zip(*step, strict=True)]
    least = step
    for _ in range(n):
        before = least
        least = [[min(x + y for x, y in zip(row, column, strict=True)) for column in columns] for row in before]
    if least != before or any(least[u][u] < 0 for u in range(n)):
        return None
    return [[None if weight == inf else int(weight) for weight in row] for row in least]
