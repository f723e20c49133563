"""Index -1 is the last pin: the first and the last become neighbours."""


def bowling(v: list[int]) -> int:
    best = [0]
    for i, x in enumerate(v):
        pair = best[i - 1] + v[i - 1] * x if len(v) > 1 else 0
        best.append(max(best[i], best[i] + x, pair))
    return best[-1]
