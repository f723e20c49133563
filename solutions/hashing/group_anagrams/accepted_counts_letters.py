"""The key is the set of letters with their counts: O(total) expected, at a higher price a word."""

from collections import Counter


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups = {}
    for word in words:
        key = frozenset(Counter(word).items())
        if key not in groups:
            groups[key] = []
        groups[key].append(word)
    return [*groups.values()]
