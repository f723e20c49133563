"""Walks from the last corner of the table, and does not turn the rows round at the end."""


def diff(a: list[str], b: list[str]) -> list[tuple[str, str]]:
    table = [[0] * (len(b) + 1)]
    for x in a:
        above, row = table[-1], [0]
        for j, y in enumerate(b):
            row.append(above[j] + 1 if x == y else max(above[j + 1], row[j]))
        table.append(row)
    rows = []
    i, j = len(a), len(b)
    while i > 0 or j > 0:
        if i > 0 and j > 0 and a[i - 1] == b[j - 1]:
            i, j = i - 1, j - 1
            rows.append((" ", a[i]))
        elif j == 0 or (i > 0 and table[i - 1][j] > table[i][j - 1]):
            i -= 1
            rows.append(("-", a[i]))
        else:
            j -= 1
            rows.append(("+", b[j]))
    return rows
