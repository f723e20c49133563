"""The recursion without a memory: exponential."""


def matches(s: str, p: str) -> bool:
    if not p:
        return not s
    first = bool(s) and p[0] in (s[0], ".")
    if p[1:2] == "*":
        return matches(s, p[2:]) or (first and matches(s[1:], p))
    return first and matches(s[1:], p[1:])
