"""Walks of up to one edge, two, four, eight, ...: joins each walk with each that goes on from its end, O(V^3 log V)."""

from math import inf
from operator import add


def all_pairs(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    least: list[list[float]] = [[0 if u == v else inf for v in range(n)] for u in range(n)]
    for u, v, w in edges:
        least[u][v] = min(w, least[u][v])
    for _ in range(n.bit_length()):
        columns = [*zip(*least, strict=True)]
        least = [[min(map(add, row, column)) for column in columns] for row in least]
    if any(least[u][u] < 0 for u in range(n)):
        return None
    return [[None if weight == inf else int(weight) for weight in row] for row in least]
