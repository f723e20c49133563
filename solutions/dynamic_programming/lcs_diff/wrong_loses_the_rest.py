"""Stops when one of the lists is at its end; what is left of the other one is lost."""


def diff(a: list[str], b: list[str]) -> list[tuple[str, str]]:
    n, m = len(a), len(b)
    kept = [[0] * (m + 1) for _ in range(n + 1)]
    for i in reversed(range(n)):
        for j in reversed(range(m)):
            kept[i][j] = kept[i + 1][j + 1] + 1 if a[i] == b[j] else max(kept[i + 1][j], kept[i][j + 1])
    rows = []
    i = j = 0
    while i < n and j < m:
        if a[i] == b[j]:
            rows.append((" ", a[i]))
            i, j = i + 1, j + 1
        elif kept[i + 1][j] >= kept[i][j + 1]:
            rows.append(("-", a[i]))
            i += 1
        else:
            rows.append(("+", b[j]))
            j += 1
    return rows
