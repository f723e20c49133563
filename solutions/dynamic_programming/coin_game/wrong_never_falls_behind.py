"""Begins with a margin of 0 as the worst that can happen, but the first player may be behind."""


def best_margin(v: list[int]) -> int:
    n = len(v)
    best = [[0] * n for _ in range(n)]
    for i in range(n - 1, -1, -1):
        best[i][i] = v[i]
        for j in range(i + 1, n):
            best[i][j] = max(best[i][j], v[i] - best[i + 1][j], v[j] - best[i][j - 1])
    return best[0][-1]
