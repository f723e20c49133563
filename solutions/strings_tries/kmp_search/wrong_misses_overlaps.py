"""Goes on behind the whole occurrence."""


def find_all(text: str, pattern: str) -> list[int]:
    found = []
    i = text.find(pattern)
    while i >= 0:
        found.append(i)
        i = text.find(pattern, i + (len(pattern) or 1))
    return found
