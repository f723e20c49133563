def find_all(text: str, pattern: str) -> list[int]:
    """All indices at which pattern begins in text: O(n + m) time, O(m) space (Knuth, Morris and Pratt 1977).

    matched is the length of the longest beginning of the pattern that ends at the current character. It grows by one
    at most for each character, and every look at a shorter border takes it down: so there are at most 2 n steps.
    """
    if not pattern:
        return list(range(len(text) + 1))
    border = _borders(pattern)
    found = []
    matched = 0
    for i, char in enumerate(text):
        while matched and pattern[matched] != char:
            matched = border[matched]
        if pattern[matched] == char:
            matched += 1
        if matched == len(pattern):
            found.append(i + 1 - matched)
            matched = border[matched]
    return found


def _borders(pattern: str) -> list[int]:
    """For each length, that of the longest shorter beginning of the pattern with which its first so many end."""
    border = [0] * (len(pattern) + 1)
    matched = 0
    for i in range(1, len(pattern)):
        while matched and pattern[matched] != pattern[i]:
            matched = border[matched]
        if pattern[matched] == pattern[i]:
            matched += 1
        border[i + 1] = matched
    return border
