"""The first row is false but for its first entry: a pattern of nothing but stars does not match nothing."""


def matches(s: str, p: str) -> bool:
    row = [True] + [False] * len(p)
    for letter in s:
        above, row = row, [False]
        for j, x in enumerate(p):
            if x == "*":
                row.append(row[j - 1] or (above[j + 1] and p[j - 1] in (letter, ".")))
            else:
                row.append(above[j] and x in (letter, "."))
    return row[-1]
