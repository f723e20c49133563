from random import Random

LARGEST = 1 << 13


def workload(n: int, rng: Random) -> list[list[object]]:
    """As many queries as elements, all for about half of the list."""
    queries = ([rng.randrange(n // 4), rng.randrange(3 * n // 4, n + 1)] for _ in range(n))
    return [["RangeSum", [rng.randrange(-1000, 1000) for _ in range(n)]], *(["query", *query] for query in queries)]
