from itertools import pairwise
from random import Random

LARGEST = 1 << 10


def workload(n: int, rng: Random) -> tuple[int, list[tuple[int, int]]]:
    """A chain of literals, and as many others that lead to its beginning and are contradicted by its end.

    Each of these must be false, but whoever tries that it is true goes along half of the chain to see it, and learns
    nothing about the chain. One half of them comes before the chain, by number and among the clauses, the other behind.
    """
    literals = [x * rng.choice([1, -1]) for x in range(1, n + 1)]
    quarter = n // 4
    chain = rng.sample(literals[quarter:-quarter], n - 2 * quarter)
    arrows = []
    for tried in (literals[:quarter], literals[-quarter:]):
        through = [arrow for x in tried for arrow in ((x, chain[0]), (chain[-1], -x))]
        arrows += rng.sample(through, len(through))
    links = [*pairwise(chain)]
    arrows[quarter * 2 : quarter * 2] = rng.sample(links, len(links))
    return n, [rng.choice([(-a, b), (b, -a)]) for a, b in arrows]


def check(arguments: tuple[int, list[tuple[int, int]]], result: list[bool] | None) -> bool:
    """Whether all clauses hold."""
    n, clauses = arguments
    if not isinstance(result, list | tuple) or len(result) != n:
        return False
    held = {x if value else -x for x, value in enumerate(result, 1)}
    return all(a in held or b in held for a, b in clauses)
