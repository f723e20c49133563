"""Takes 1 for a prime."""


def primes(n: int) -> list[int]:
    return [x for x in range(1, n + 1) if all(x % d for d in range(2, x))]
