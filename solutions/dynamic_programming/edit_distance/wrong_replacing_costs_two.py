"""Knows only putting in and taking out: replacing a character costs two."""


def edit_distance(a: str, b: str) -> int:
    above = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b):
            row.append(above[j] if x == y else 1 + min(above[j + 1], row[j]))
        above = row
    return above[-1]
