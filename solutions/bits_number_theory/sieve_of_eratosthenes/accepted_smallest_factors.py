"""Euler's sieve: every composite is marked once, by its smallest prime factor."""


def primes(n: int) -> list[int]:
    composite = [False] * (n + 1)
    found: list[int] = []
    for x in range(2, n + 1):
        if not composite[x]:
            found.append(x)
        for p in found:
            if p * x > n:
                break
            composite[p * x] = True
            if x % p == 0:
                break
    return found
