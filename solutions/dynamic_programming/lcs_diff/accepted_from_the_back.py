"""The table of beginnings, and a walk from its last corner; lists as rows."""


def diff(a: list[str], b: list[str]) -> list[list[str]]:
    table = [[0] * (len(b) + 1)]
    for x in a:
        above, row = table[-1], [0]
        for j, y in enumerate(b):
            if x == y:
                row.append(above[j] + 1)
            else:
                row.append(max(above[j + 1], row[j]))
        table.append(row)
    backwards = []
    i, j = len(a), len(b)
    while i > 0 or j > 0:
        if i > 0 and j > 0 and a[i - 1] == b[j - 1]:
            i, j = i - 1, j - 1
            backwards.append([" ", a[i]])
        elif j == 0 or (i > 0 and table[i - 1][j] > table[i][j - 1]):
            i -= 1
            backwards.append(["-", a[i]])
        else:
            j -= 1
            backwards.append(["+", b[j]])
    return backwards[::-1]
