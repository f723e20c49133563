"""Counts all k letters of each window, though only one is new."""

from collections import Counter


def count_anagram_substrings(text: str, patterns: list[str]) -> list[int]:
    k = len(patterns[0])
    windows = Counter(frozenset(Counter(text[i : i + k]).items()) for i in range(len(text) - k + 1))
    return [windows[frozenset(Counter(pattern).items())] for pattern in patterns]
