"""Compares only as far as the text goes, so that the last word may be begun only."""


def can_segment(s: str, words: list[str]) -> bool:
    reachable = {0}
    for start in range(len(s)):
        if start in reachable:
            reachable |= {min(start + len(w), len(s)) for w in words if w.startswith(s[start : start + len(w)])}
    return len(s) in reachable
