"""Reads the star as in file names: any letters, whatever stands before it."""


def matches(s: str, p: str) -> bool:
    row = [True]
    for j, x in enumerate(p):
        row.append(x == "*" and row[j])
    for letter in s:
        above, row = row, [False]
        for j, x in enumerate(p):
            row.append(row[j] or above[j + 1] if x == "*" else above[j] and x in (letter, "."))
    return row[-1]
