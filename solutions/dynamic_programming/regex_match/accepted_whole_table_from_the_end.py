"""The table of ends, both from the back."""


def matches(s: str, p: str) -> bool:
    n, m = len(s), len(p)
    table = [[False] * (m + 1) for _ in range(n + 1)]
    table[n][m] = True
    for i in range(n, -1, -1):
        for j in range(m - 1, -1, -1):
            first = i < n and (p[j] == s[i] or p[j] == ".")
            if j + 1 < m and p[j + 1] == "*":
                table[i][j] = table[i][j + 2] or (first and table[i + 1][j])
            elif p[j] != "*":
                table[i][j] = first and table[i + 1][j + 1]
    return table[0][0]
