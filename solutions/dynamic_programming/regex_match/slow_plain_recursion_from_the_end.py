"""The same from the end: exponential."""


def matches(s: str, p: str) -> bool:
    if not p:
        return not s
    if p[-1] == "*":
        last = bool(s) and p[-2] in (s[-1], ".")
        return matches(s, p[:-2]) or (last and matches(s[:-1], p))
    return bool(s) and p[-1] in (s[-1], ".") and matches(s[:-1], p[:-1])
