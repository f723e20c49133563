"""Keeps the numbers without a partner in a list, and searches that: O(n^2)."""


def single(a: list[int]) -> int:
    unpaired: list[int] = []
    for x in a:
        if x in unpaired:
            unpaired.remove(x)
        else:
            unpaired.append(x)
    return unpaired[0]
