"""Lets `.*` take the same letter again and again only."""

from functools import cache


def matches(s: str, p: str) -> bool:
    @cache
    def match(i: int, j: int) -> bool:
        if j == len(p):
            return i == len(s)
        first = i < len(s) and p[j] in (s[i], ".")
        if p[j + 1 : j + 2] == "*":
            end = i
            ways = [match(i, j + 2)]
            while end < len(s) and first and s[end] == s[i]:
                end += 1
                ways.append(match(end, j + 2))
            return any(ways)
        return first and match(i + 1, j + 1)

    return match(0, 0)
