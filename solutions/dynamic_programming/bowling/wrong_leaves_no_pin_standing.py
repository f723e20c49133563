"""Hits every pin, the losses too."""


def bowling(v: list[int]) -> int:
    best = [0, *v[:1]]
    for i in range(2, len(v) + 1):
        best.append(max(best[i - 1] + v[i - 1], best[i - 2] + v[i - 2] * v[i - 1]))
    return best[len(v)]
