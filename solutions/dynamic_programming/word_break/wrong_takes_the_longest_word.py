"""Takes the longest word that fits, each time, and never goes back."""


def can_segment(s: str, words: list[str]) -> bool:
    known = set(words)
    start = 0
    while start < len(s):
        ends = [end for end in range(start + 1, len(s) + 1) if s[start:end] in known]
        if not ends:
            return False
        start = ends[-1]
    return True
