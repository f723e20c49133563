"""Remembers answers by the places only, in a default argument, which is the same dict in the next call."""


def matches(s: str, p: str, i: int = 0, j: int = 0, known={}) -> bool:
    if (i, j) not in known:
        if j == len(p):
            known[i, j] = i == len(s)
        else:
            first = i < len(s) and p[j] in (s[i], ".")
            if p[j + 1 : j + 2] == "*":
                known[i, j] = matches(s, p, i, j + 2) or (first and matches(s, p, i + 1, j))
            else:
                known[i, j] = first and matches(s, p, i + 1, j + 1)
    return known[i, j]
