"""Searches as it should, but finds each border by trying all lengths: O(m^2) slices."""


def find_all(text: str, pattern: str) -> list[int]:
    border = [0, 0]
    for end in range(2, len(pattern) + 1):
        border.append(next(k for k in range(end - 1, -1, -1) if pattern[:k] == pattern[end - k : end]))
    found = [0] if not pattern else []
    matched = 0
    for i, char in enumerate(text):
        while matched and (matched == len(pattern) or pattern[matched] != char):
            matched = border[matched]
        if pattern and pattern[matched] == char:
            matched += 1
        if matched == len(pattern):
            found.append(i + 1 - matched)
    return found
