"""The primes below n."""


def primes(n: int) -> list[int]:
    unmarked = [True] * n
    found = []
    for p in range(2, n):
        if unmarked[p]:
            found.append(p)
            for multiple in range(p * p, n, p):
                unmarked[multiple] = False
    return found
