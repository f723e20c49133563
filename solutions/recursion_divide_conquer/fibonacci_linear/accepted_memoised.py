"""Remembers within a call what has been computed; asks for F(k - 2) first, k going up, so that it is never deep."""


def fib(n: int) -> int:
    known = {0: 0, 1: 1}

    def number(k: int) -> int:
        if k not in known:
            known[k] = number(k - 2) + number(k - 1)
        return known[k]

    for k in range(0, n, 100):
        number(k)
    return number(n)
