"""Forgets how often a letter comes: aab and abb are no anagrams."""


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups: dict[frozenset[str], list[str]] = {}
    for word in words:
        groups.setdefault(frozenset(word), []).append(word)
    return list(groups.values())
