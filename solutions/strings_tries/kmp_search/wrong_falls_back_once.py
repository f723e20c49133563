"""On a mismatch, tries the next shorter border only, and then gives up."""


def find_all(text: str, pattern: str) -> list[int]:
    if not pattern:
        return list(range(len(text) + 1))
    border = _borders(pattern)
    found = []
    matched = 0
    for i, char in enumerate(text):
        if matched and pattern[matched] != char:
            matched = border[matched]
        matched = matched + 1 if pattern[matched] == char else 0
        if matched == len(pattern):
            found.append(i + 1 - matched)
            matched = border[matched]
    return found


def _borders(pattern: str) -> list[int]:
    border = [0] * (len(pattern) + 1)
    matched = 0
    for i in range(1, len(pattern)):
        if matched and pattern[matched] != pattern[i]:
            matched = border[matched]
        matched = matched + 1 if pattern[matched] == pattern[i] else 0
        border[i + 1] = matched
    return border
