"""Compares character by character from every index: O(n m)."""


def find_all(text: str, pattern: str) -> list[int]:
    found = []
    for i in range(len(text) - len(pattern) + 1):
        length = 0
        while length < len(pattern) and text[i + length] == pattern[length]:
            length += 1
        if length == len(pattern):
            found.append(i)
    return found
