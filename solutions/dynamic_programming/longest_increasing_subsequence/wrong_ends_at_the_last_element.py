"""Walks back from the last element, as if the longest always ended there."""


def lis(a: list[int]) -> list[int]:
    lengths: list[int] = []
    before: list[int] = []
    for i, x in enumerate(a):
        at = max((j for j in range(i) if a[j] < x), key=lambda j: lengths[j], default=-1)
        before.append(at)
        lengths.append(lengths[at] + 1 if at >= 0 else 1)
    found: list[int] = []
    at = len(a) - 1
    while at >= 0:
        found.append(a[at])
        at = before[at]
    return found[::-1]
