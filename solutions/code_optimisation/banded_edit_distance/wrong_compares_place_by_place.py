"""Counts places that differ: after an insertion, all the rest differs."""


def within(a: str, b: str, k: int) -> int:
    different = sum(x != y for x, y in zip(a, b, strict=False)) + abs(len(a) - len(b))
    return min(different, k + 1)
