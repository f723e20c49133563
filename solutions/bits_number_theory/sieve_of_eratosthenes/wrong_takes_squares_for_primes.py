"""Marks from the multiple behind p * p on."""


def primes(n: int) -> list[int]:
    unmarked = [True] * (n + 1)
    found = []
    for p in range(2, n + 1):
        if unmarked[p]:
            found.append(p)
            for multiple in range(p * p + p, n + 1, p):
                unmarked[multiple] = False
    return found
