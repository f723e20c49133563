"""From short lists to long: each number extends all choices so far; an equal one, only those made by the last."""


def subsets(a: list[int]) -> list[list[int]]:
    found: list[list[int]] = [[]]
    fresh = 0
    previous = None
    for x in sorted(a, reverse=True):
        begin = fresh if x == previous else 0
        fresh = len(found)
        found += [[*choice, x] for choice in found[begin:]]
        previous = x
    return found
