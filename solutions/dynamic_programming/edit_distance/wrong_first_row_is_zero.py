"""The first row holds zeros, as when b is searched for inside a longer text: characters before it cost nothing."""


def edit_distance(a: str, b: str) -> int:
    above = [0] * (len(b) + 1)
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b):
            row.append(above[j] if x == y else 1 + min(above[j], above[j + 1], row[j]))
        above = row
    return above[-1]
