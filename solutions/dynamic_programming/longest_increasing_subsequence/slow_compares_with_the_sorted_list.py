"""The longest common subsequence with the sorted list: O(n^2)."""


def lis(a: list[int]) -> list[int]:
    ordered = sorted(set(a))
    rows = [[0] * (len(ordered) + 1)]
    for x in a:
        above, row = rows[-1], [0]
        for j, y in enumerate(ordered):
            row.append(above[j] + 1 if x == y else max(above[j + 1], row[j]))
        rows.append(row)
    found = []
    i, j = len(a), len(ordered)
    while i and j:
        if rows[i][j] == rows[i - 1][j]:
            i -= 1
        elif rows[i][j] == rows[i][j - 1]:
            j -= 1
        else:
            found.append(a[i - 1])
            i, j = i - 1, j - 1
    return found[::-1]
