"""The textbook's three loops over two tables, and lists as a pair."""


def matrix_chain(dims: list[int]) -> list:
    n = len(dims) - 1
    m = [[0] * n for _ in range(n)]
    s = [[0] * n for _ in range(n)]
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length - 1
            m[i][j] = 10**30
            for k in range(i, j):
                q = m[i][k] + m[k + 1][j] + dims[i] * dims[k + 1] * dims[j + 1]
                if q < m[i][j]:
                    m[i][j] = q
                    s[i][j] = k
    parts = []
    stack: list = [(0, n - 1)]
    while stack:
        part = stack.pop()
        if isinstance(part, str):
            parts.append(part)
        elif part[0] == part[1]:
            parts.append(f"(A{part[0] + 1})")
        else:
            i, j = part
            stack += [")", (s[i][j] + 1, j), (i, s[i][j]), "("]
    return [m[0][n - 1], "".join(parts)]
