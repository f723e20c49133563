"""Sorts the letters of each window: all k of them, though only one is new."""

from collections import Counter


def count_anagram_substrings(text: str, patterns: list[str]) -> list[int]:
    k = len(patterns[0])
    windows = Counter("".join(sorted(text[i : i + k])) for i in range(len(text) - k + 1))
    return [windows["".join(sorted(pattern))] for pattern in patterns]
