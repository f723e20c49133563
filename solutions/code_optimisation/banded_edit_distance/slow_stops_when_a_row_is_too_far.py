"""Stops once a whole row is above k, which helps only if the strings are far apart: else O(n * m)."""


def within(a: str, b: str, k: int) -> int:
    above = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(above[j - 1] + (x != y), above[j] + 1, row[j - 1] + 1))
        if min(row) > k:
            return k + 1
        above = row
    return min(above[-1], k + 1)
