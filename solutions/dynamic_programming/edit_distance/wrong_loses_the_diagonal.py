"""Writes over a single row, and takes for the diagonal what is already the new entry to the left."""


def edit_distance(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row[0] = i
        for j in range(1, len(row)):
            row[j] = min(row[j - 1] + (x != b[j - 1]), row[j] + 1)
    return row[-1]
