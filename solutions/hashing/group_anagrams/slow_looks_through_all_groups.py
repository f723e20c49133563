"""Holds each word against the first of every group."""


def group_anagrams(words: list[str]) -> list[list[str]]:
    keys: list[list[str]] = []
    groups: list[list[str]] = []
    for word in words:
        letters = sorted(word)
        if letters in keys:
            groups[keys.index(letters)].append(word)
        else:
            keys.append(letters)
            groups.append([word])
    return groups
