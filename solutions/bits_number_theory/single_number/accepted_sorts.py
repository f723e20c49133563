"""Equal numbers are side by side in a sorted copy: the first that differs from its neighbour is it."""


def single(a: list[int]) -> int:
    ordered = sorted(a)
    for i in range(0, len(ordered) - 1, 2):
        if ordered[i] != ordered[i + 1]:
            return ordered[i]
    return ordered[-1]
