"""Sorts all suffixes, and compares neighbours: O(n^2) where much repeats, but quick enough, since C sorts them."""

from itertools import pairwise


def longest_repeat(s: str) -> str:
    suffixes = sorted(s[i:] for i in range(len(s)))
    best = ""
    for a, b in pairwise(suffixes):
        common = 0
        for x, y in zip(a, b, strict=False):
            if x != y:
                break
            common += 1
        if common > len(best):
            best = a[:common]
    return best
