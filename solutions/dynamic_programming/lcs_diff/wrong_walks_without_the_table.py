"""Takes out lines of a whenever the lines differ, until none is left, whatever that costs."""


def diff(a: list[str], b: list[str]) -> list[tuple[str, str]]:
    rows = []
    j = 0
    for x in a:
        if j < len(b) and x == b[j]:
            rows.append((" ", x))
            j += 1
        else:
            rows.append(("-", x))
    return rows + [("+", line) for line in b[j:]]
