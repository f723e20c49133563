"""Counts the characters in a window that slides when it has a repeat, and grows when it has none."""

from collections import Counter


def longest_unique(s: str) -> int:
    count: Counter[str] = Counter()
    repeats = size = 0
    for right, character in enumerate(s):
        count[character] += 1
        repeats += count[character] == 2
        if repeats:
            gone = s[right - size]
            count[gone] -= 1
            repeats -= count[gone] == 1
        else:
            size += 1
    return size
