"""Leaves a star out only where its letter does not match."""


def matches(s: str, p: str) -> bool:
    if not p:
        return not s
    first = bool(s) and p[0] in (s[0], ".")
    if p[1:2] == "*":
        return matches(s[1:], p) if first else matches(s, p[2:])
    return first and matches(s[1:], p[1:])
