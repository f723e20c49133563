"""Settles the products in any order, and again until no cost changes any more: O(n^4)."""

import math


def matrix_chain(dims: list[int]) -> tuple[int, str]:
    n = len(dims) - 1
    cost = [[0 if i == j else math.inf for j in range(n + 1)] for i in range(n + 1)]
    split = [[0] * (n + 1) for _ in range(n + 1)]
    changed = True
    while changed:
        changed = False
        for i in range(1, n + 1):
            for j in range(i + 1, n + 1):
                for k in range(i, j):
                    new = cost[i][k] + cost[k + 1][j] + dims[i - 1] * dims[k] * dims[j]
                    if new < cost[i][j]:
                        cost[i][j], split[i][j] = new, k
                        changed = True

    def plan(i: int, j: int) -> str:
        return f"A{i}" if i == j else f"({plan(i, split[i][j])}{plan(split[i][j] + 1, j)})"

    return int(cost[1][n]), plan(1, n)
