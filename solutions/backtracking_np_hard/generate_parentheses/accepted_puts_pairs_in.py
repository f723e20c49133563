"""Puts a new pair into every place of the shorter strings; a set drops what comes twice."""


def parentheses(n: int) -> list[str]:
    strings = {""}
    for _ in range(n):
        strings = {s[:i] + "()" + s[i:] for s in strings for i in range(len(s) + 1)}
    return [*strings]
