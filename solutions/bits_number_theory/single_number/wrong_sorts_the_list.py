"""Puts the list that was handed in in order."""


def single(a: list[int]) -> int:
    a.sort()
    i = 0
    while i + 1 < len(a) and a[i] == a[i + 1]:
        i += 2
    return a[i]
