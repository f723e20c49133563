from itertools import pairwise
from random import Random

LARGEST = 1 << 14  # a recursion of n steps is deep enough


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """Random weights: about every third vertex is chosen, in no pattern."""
    return ([rng.randrange(1_000_000) for _ in range(n)],)


def check(arguments: tuple[list[int]], result: tuple[int, list[int]]) -> bool:
    """Any vertices will do that are no neighbours and add up to the sum, if none is larger."""
    (w,) = arguments
    total, vertices = result
    without = largest = 0
    for weight in w:
        without, largest = largest, max(largest, without + weight)
    places = sorted(vertices)
    inside = all(v in range(len(w)) for v in places) and all(v - u > 1 for u, v in pairwise(places))
    return inside and total == largest == sum(w[v] for v in places)
