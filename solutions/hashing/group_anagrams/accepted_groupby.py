"""Sorts the words by their sorted letters, so that anagrams become neighbours."""

from itertools import groupby


def group_anagrams(words: list[str]) -> list[list[str]]:
    return [list(group) for _, group in groupby(sorted(words, key=sorted), key=sorted)]
