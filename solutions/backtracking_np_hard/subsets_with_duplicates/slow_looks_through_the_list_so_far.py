"""Asks the list of choices so far, one by one, whether a choice is new: quadratic in the output."""


def subsets(a: list[int]) -> list[list[int]]:
    found: list[list[int]] = [[]]
    for x in sorted(a):
        for choice in found.copy():
            if [*choice, x] not in found:
                found.append([*choice, x])
    return found
