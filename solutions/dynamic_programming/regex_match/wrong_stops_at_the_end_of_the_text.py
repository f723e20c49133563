"""Says no when the text is at its end and the pattern is not, though only stars may be left."""


def matches(s: str, p: str) -> bool:
    if not s or not p:
        return not s and not p
    first = p[0] in (s[0], ".")
    if p[1:2] == "*":
        return matches(s, p[2:]) or (first and matches(s[1:], p))
    return first and matches(s[1:], p[1:])
