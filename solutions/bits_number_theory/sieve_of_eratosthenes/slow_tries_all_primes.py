"""Tries all primes found so far on every number: O(n^2 / log n)."""


def primes(n: int) -> list[int]:
    found: list[int] = []
    for x in range(2, n + 1):
        if all(x % p for p in found):
            found.append(x)
    return found
