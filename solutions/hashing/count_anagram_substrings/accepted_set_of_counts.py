"""A Counter slides along; a frozen set of its letters with their counts is the key."""

from collections import Counter


def count_anagram_substrings(text: str, patterns: list[str]) -> list[int]:
    k = len(patterns[0])
    keys = [frozenset(Counter(pattern).items()) for pattern in patterns]
    found = Counter()
    window = Counter(text[: k - 1])
    for i in range(k - 1, len(text)):
        window[text[i]] += 1
        found[frozenset(window.items())] += 1
        window[text[i - k + 1]] -= 1
        if not window[text[i - k + 1]]:
            del window[text[i - k + 1]]
    return [found[key] for key in keys]
