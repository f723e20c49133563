"""Keeps groups as sets: a word that is in the list twice comes out once."""


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups: dict[str, set[str]] = {}
    for word in words:
        groups.setdefault("".join(sorted(word)), set()).add(word)
    return [list(group) for group in groups.values()]
