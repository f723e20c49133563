"""Writes the best score so far over each pin of the list that it was given."""


def bowling(v: list[int]) -> int:
    before = best = last = 0
    for i, x in enumerate(v):
        before, best = best, max(best, best + x, before + last * x)
        last, v[i] = x, best
    return best
