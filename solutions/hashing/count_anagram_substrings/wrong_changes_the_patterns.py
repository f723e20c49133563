"""Sorts the letters of the patterns within the list that it was given."""

from collections import Counter


def count_anagram_substrings(text: str, patterns: list[str]) -> list[int]:
    k = len(patterns[0])
    for i, pattern in enumerate(patterns):
        patterns[i] = "".join(sorted(pattern))
    windows = Counter("".join(sorted(text[i : i + k])) for i in range(len(text) - k + 1))
    return [windows[pattern] for pattern in patterns]
