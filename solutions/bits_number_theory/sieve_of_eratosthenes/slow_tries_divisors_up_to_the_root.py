"""Tries divisors on every number up to its root: O(n sqrt n)."""


def primes(n: int) -> list[int]:
    def is_prime(x: int) -> bool:
        d = 2
        while d * d <= x:
            if x % d == 0:
                return False
            d += 1
        return x > 1

    return [x for x in range(n + 1) if is_prime(x)]
