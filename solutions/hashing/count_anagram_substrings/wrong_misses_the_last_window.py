"""Ends one window too early."""

from collections import Counter


def count_anagram_substrings(text: str, patterns: list[str]) -> list[int]:
    k = len(patterns[0])
    windows = Counter("".join(sorted(text[i : i + k])) for i in range(len(text) - k))
    return [windows["".join(sorted(pattern))] for pattern in patterns]
