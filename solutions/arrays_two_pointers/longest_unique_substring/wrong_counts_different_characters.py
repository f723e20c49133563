"""Counts the different characters of the whole string."""


def longest_unique(s: str) -> int:
    return len(set(s))
