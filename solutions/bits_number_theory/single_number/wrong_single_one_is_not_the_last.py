"""Looks for a pair that differs in a sorted copy, and finds none where the single number is the largest."""


def single(a: list[int]) -> int | None:
    ordered = sorted(a)
    for i in range(0, len(ordered) - 1, 2):
        if ordered[i] != ordered[i + 1]:
            return ordered[i]
    return None
