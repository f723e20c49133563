"""Calls the standard library's search again behind the beginning of each occurrence."""


def find_all(text: str, pattern: str) -> list[int]:
    found = []
    i = text.find(pattern)
    while i >= 0:
        found.append(i)
        i = text.find(pattern, i + 1)
    return found
