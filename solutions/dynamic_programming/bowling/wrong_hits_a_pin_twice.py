"""After a pair, goes on with its second pin instead of the pin behind it."""


def bowling(v: list[int]) -> int:
    best = [0]
    for i, x in enumerate(v):
        best.append(max(best[i], best[i] + x, best[i] + v[i - 1] * x if i else 0))
    return best[-1]
