"""Brings anagrams together by sorting the list that it was given."""

from itertools import groupby


def group_anagrams(words: list[str]) -> list[list[str]]:
    words.sort(key=sorted)
    return [list(group) for _, group in groupby(words, key=sorted)]
