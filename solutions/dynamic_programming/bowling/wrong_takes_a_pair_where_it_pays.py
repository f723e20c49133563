"""Greedy from the left: takes every product that beats hitting the two pins alone."""


def bowling(v: list[int]) -> int:
    score = i = 0
    while i < len(v):
        alone = max(v[i], 0)
        if i + 1 < len(v) and v[i] * v[i + 1] > alone + max(v[i + 1], 0):
            score += v[i] * v[i + 1]
            i += 2
        else:
            score += alone
            i += 1
    return score
