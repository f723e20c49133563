"""Gives up if the lengths differ by k, although k insertions may do."""


def within(a: str, b: str, k: int) -> int:
    if abs(len(a) - len(b)) >= k:
        return min(k + 1, 0 if a == b else k + 1)
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        diagonal, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            diagonal, row[j] = row[j], min(diagonal + (x != y), row[j] + 1, row[j - 1] + 1)
    return min(row[-1], k + 1)
