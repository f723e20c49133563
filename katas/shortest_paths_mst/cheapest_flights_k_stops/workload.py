from itertools import pairwise, product
from random import Random

SMALLEST, LARGEST = 32, 1 << 8


def workload(n: int, rng: Random) -> tuple[int, list[tuple[int, int, int]], int, int, int]:
    """Pairs of cities in a row, flights from each to the next, and dearer ones over a pair, of which some are needed.

    There are more than 2^(n/4) journeys, and every number of stops from n/4 to n/2 brings another price.
    """
    cities = rng.sample(range(n), n)
    pairs = [cities[i : i + 2] for i in range(0, n - 1, 2)]
    flights = [(u, v, rng.randint(1, 9)) for a, b in pairwise(pairs) for u, v in product(a, b)]
    flights += [(a[0], b[0], rng.randint(40, 60)) for a, b in zip(pairs, pairs[2:], strict=False)]
    rng.shuffle(flights)
    return n, flights, pairs[0][0], pairs[-1][0], 3 * n // 8
