"""Tries every word at the beginning and asks for the rest, again and again: exponential."""


def can_segment(s: str, words: list[str]) -> bool:
    known = set(words)
    longest = max(map(len, words), default=0)

    def can(start: int) -> bool:
        if start == len(s):
            return True
        ends = range(start + 1, min(len(s), start + longest) + 1)
        return any(s[start:end] in known and can(end) for end in ends)

    return can(0)
