def primes(n: int) -> list[int]:
    """The prime numbers up to n in ascending order: O(n log log n) time, O(n) space.

    A number that is no prime has a prime factor up to its root, and is marked as that prime's multiple. A prime p
    marks n / p numbers, and the sum of 1 / p over the primes up to n grows like log log n.
    """
    unmarked = [True] * (n + 1)
    found = []
    for p in range(2, n + 1):
        if unmarked[p]:
            found.append(p)
            for multiple in range(p * p, n + 1, p):
                unmarked[multiple] = False
    return found
