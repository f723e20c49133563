"""The plainest sieve: all multiples of all numbers up to the root, in a set of those that are no primes."""


def primes(n: int) -> list[int]:
    composite: set[int] = set()
    p = 2
    while p * p <= n:
        if p not in composite:
            composite.update(range(2 * p, n + 1, p))
        p += 1
    return [x for x in range(2, n + 1) if x not in composite]
