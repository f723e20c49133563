"""The table with all rows."""


def edit_distance(a: str, b: str) -> int:
    n, m = len(a), len(b)
    d = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n + 1):
        for j in range(m + 1):
            if i == 0 or j == 0:
                d[i][j] = i + j
            else:
                replaced = d[i - 1][j - 1] + (a[i - 1] != b[j - 1])
                d[i][j] = min(replaced, d[i - 1][j] + 1, d[i][j - 1] + 1)
    return d[n][m]
