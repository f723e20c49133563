"""Remembers answers in a default argument, which is the same dict in the next call, with other words."""


def can_segment(s: str, words: list[str], known={}) -> bool:
    if not s:
        return True
    if s not in known:
        known[s] = any(can_segment(s[len(word) :], words) for word in words if s.startswith(word))
    return known[s]
