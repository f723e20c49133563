"""Takes upper and lower case for the same letter, and folding can make two letters of one."""


def edit_distance(a: str, b: str) -> int:
    a, b = a.casefold(), b.casefold()
    above = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b):
            row.append(above[j] if x == y else 1 + min(above[j], above[j + 1], row[j]))
        above = row
    return above[-1]
