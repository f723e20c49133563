"""Puts an empty line behind both lists as a mark, and takes an empty line of the text for it."""


def diff(a: list[str], b: list[str]) -> list[tuple[str, str]]:
    n, m = len(a), len(b)
    kept = [[0] * (m + 1) for _ in range(n + 1)]
    for i in reversed(range(n)):
        for j in reversed(range(m)):
            kept[i][j] = kept[i + 1][j + 1] + 1 if a[i] == b[j] else max(kept[i + 1][j], kept[i][j + 1])
    a, b = [*a, ""], [*b, ""]
    rows = []
    i = j = 0
    while a[i] or b[j]:
        if a[i] == b[j]:
            rows.append((" ", a[i]))
            i, j = i + 1, j + 1
        elif j == m or (i < n and kept[i + 1][j] >= kept[i][j + 1]):
            rows.append(("-", a[i]))
            i += 1
        else:
            rows.append(("+", b[j]))
            j += 1
    return rows
