"""Each entry looks back over gaps of every length, along its whole row and column: O(n * m * (n + m))."""


def edit_distance(a: str, b: str) -> int:
    d = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            best = d[i - 1][j - 1] + (x != y)
            best = min(best, min(d[i - k][j] + k for k in range(1, i + 1)))
            row.append(min(best, min(row[j - k] + k for k in range(1, j + 1))))
        d.append(row)
    return d[-1][-1]
