"""Takes lines off the ends of the lists it was given while it walks back."""


def diff(a: list[str], b: list[str]) -> list[tuple[str, str]]:
    table = [[0] * (len(b) + 1)]
    for x in a:
        above, row = table[-1], [0]
        for j, y in enumerate(b):
            row.append(above[j] + 1 if x == y else max(above[j + 1], row[j]))
        table.append(row)
    rows = []
    while a or b:
        if a and b and a[-1] == b[-1]:
            rows.append((" ", a.pop()))
            b.pop()
        elif not b or (a and table[len(a) - 1][len(b)] > table[len(a)][len(b) - 1]):
            rows.append(("-", a.pop()))
        else:
            rows.append(("+", b.pop()))
    return rows[::-1]
