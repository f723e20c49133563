"""The same from the end backwards: exponential."""


def can_segment(s: str, words: list[str]) -> bool:
    known = set(words)
    longest = max(map(len, words), default=0)

    def can(end: int) -> bool:
        if end == 0:
            return True
        return any(s[start:end] in known and can(start) for start in range(max(0, end - longest), end))

    return can(len(s))
