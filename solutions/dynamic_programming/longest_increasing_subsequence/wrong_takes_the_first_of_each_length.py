"""Knows how long it gets at each element, and takes the first one of length 1, then the next of length 2, and so on."""


def lis(a: list[int]) -> list[int]:
    lengths: list[int] = []
    for i, x in enumerate(a):
        lengths.append(1 + max((lengths[j] for j in range(i) if a[j] < x), default=0))
    found: list[int] = []
    for x, length in zip(a, lengths, strict=True):
        if length == len(found) + 1:
            found.append(x)
    return found
