"""Marks 0 and 1 by hand, but a list up to 0 has no place for 1 (RTE)."""


def primes(n: int) -> list[int]:
    unmarked = [True] * (n + 1)
    unmarked[0] = unmarked[1] = False
    for p in range(2, n + 1):
        if unmarked[p]:
            for multiple in range(p * p, n + 1, p):
                unmarked[multiple] = False
    return [x for x in range(n + 1) if unmarked[x]]
