"""On a mismatch, goes back to the start of the pattern, but not in the text."""


def find_all(text: str, pattern: str) -> list[int]:
    if not pattern:
        return list(range(len(text) + 1))
    border = _borders(pattern)
    found = []
    matched = 0
    for i, char in enumerate(text):
        if pattern[matched] != char:
            matched = 0
        if pattern[matched] == char:
            matched += 1
        if matched == len(pattern):
            found.append(i + 1 - matched)
            matched = border[matched]
    return found


def _borders(pattern: str) -> list[int]:
    border = [0] * (len(pattern) + 1)
    matched = 0
    for i in range(1, len(pattern)):
        while matched and pattern[matched] != pattern[i]:
            matched = border[matched]
        if pattern[matched] == pattern[i]:
            matched += 1
        border[i + 1] = matched
    return border
