"""The most that the first player can have of each row: all of it but what the other one gets of the rest."""


def best_margin(v: list[int]) -> int:
    n = len(v)
    before = [0]
    for x in v:
        before.append(before[-1] + x)
    most = [[0] * n for _ in range(n)]
    for i in range(n - 1, -1, -1):
        most[i][i] = v[i]
        for j in range(i + 1, n):
            total = before[j + 1] - before[i]
            most[i][j] = total - min(most[i + 1][j], most[i][j - 1])
    return most[0][n - 1] - (before[n] - most[0][n - 1])
