"""From the top: a recursion over the place in the text that remembers where it has been in vain."""

from functools import cache


def can_segment(s: str, words: list[str]) -> bool:
    known = frozenset(words)
    longest = max(map(len, words), default=0)

    @cache
    def can(start: int) -> bool:
        if start == len(s):
            return True
        ends = range(start + 1, min(len(s), start + longest) + 1)
        return any(s[start:end] in known and can(end) for end in ends)

    return can(0)
