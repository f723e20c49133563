"""Leaves out the last index at which the pattern can begin."""


def find_all(text: str, pattern: str) -> list[int]:
    return [i for i in range(len(text) - len(pattern)) if text[i : i + len(pattern)] == pattern]
