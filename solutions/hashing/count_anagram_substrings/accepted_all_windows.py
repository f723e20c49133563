"""Counts every window of the text in a dict, and looks the patterns up in it; answers with a tuple."""

from collections import defaultdict


def count_anagram_substrings(text: str, patterns: list[str]) -> list[int]:
    k = len(patterns[0])
    windows = defaultdict(int)
    counts = [0] * 26
    for i, letter in enumerate(text):
        counts[ord(letter) - 97] += 1
        if i >= k:
            counts[ord(text[i - k]) - 97] -= 1
        if i >= k - 1:
            windows[tuple(counts)] += 1
    answer = []
    for pattern in patterns:
        counts = [0] * 26
        for letter in pattern:
            counts[ord(letter) - 97] += 1
        answer.append(windows.get(tuple(counts), 0))
    return tuple(answer)
