"""Counts by a recursion that remembers its answers, and asks it again on the way."""

from functools import cache


def diff(a: list[str], b: list[str]) -> list[tuple[str, str]]:
    @cache
    def most(i: int, j: int) -> int:
        if i == len(a) or j == len(b):
            return 0
        if a[i] == b[j]:
            return 1 + most(i + 1, j + 1)
        return max(most(i + 1, j), most(i, j + 1))

    rows = []
    i = j = 0
    while (i, j) != (len(a), len(b)):
        if i < len(a) and j < len(b) and a[i] == b[j]:
            rows.append((" ", a[i]))
            i, j = i + 1, j + 1
        elif j < len(b) and (i == len(a) or most(i, j + 1) >= most(i + 1, j)):
            rows.append(("+", b[j]))
            j += 1
        else:
            rows.append(("-", a[i]))
            i += 1
    return rows
