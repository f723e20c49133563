"""Settles each row after counting, coin by coin, how much lies in it: O(n^3)."""


def best_margin(v: list[int]) -> int:
    n = len(v)
    most = [[0] * n for _ in range(n)]
    for i in range(n - 1, -1, -1):
        most[i][i] = v[i]
        for j in range(i + 1, n):
            total = 0
            for k in range(i, j + 1):
                total += v[k]
            most[i][j] = total - min(most[i + 1][j], most[i][j - 1])
    return 2 * most[0][-1] - sum(v)
