"""Takes the multiples of each prime out by dividing all that is left: O(n^2 / log n)."""


def primes(n: int) -> list[int]:
    found = []
    rest = [*range(2, n + 1)]
    while rest:
        found.append(rest[0])
        rest = [x for x in rest if x % rest[0]]
    return found
