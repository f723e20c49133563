"""Keeps each line of a if it comes anywhere in what is left of b, and puts in all that is skipped."""


def diff(a: list[str], b: list[str]) -> list[tuple[str, str]]:
    rows = []
    j = 0
    for x in a:
        if x in b[j:]:
            at = b.index(x, j)
            rows += [("+", line) for line in b[j:at]]
            rows.append((" ", x))
            j = at + 1
        else:
            rows.append(("-", x))
    return rows + [("+", line) for line in b[j:]]
