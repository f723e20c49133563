"""Writes the counts one behind the other without anything between them: 1, 11 and 11, 1 look alike."""

from collections import Counter


def count_anagram_substrings(text: str, patterns: list[str]) -> list[int]:
    k = len(patterns[0])

    def key(letters):
        return "".join(str(letters.count(letter)) for letter in "abcdefghijklmnopqrstuvwxyz")

    windows = Counter(key(text[i : i + k]) for i in range(len(text) - k + 1))
    return [windows[key(pattern)] for pattern in patterns]
