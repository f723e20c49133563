from heapq import heapify, heappop, heapreplace
from itertools import pairwise
from random import Random

LARGEST = 1 << 12


def workload(n: int, rng: Random) -> tuple[dict[str, int]]:
    """An alphabet of n characters, with frequencies so close together that a pair goes far behind the others."""
    return ({chr(0x100 + i): rng.randint(10**6, 15 * 10**5) for i in range(n)},)


def check(arguments: tuple[dict[str, int]], result: object) -> bool:
    """Any code that can be told apart and needs the fewest digits."""
    (freq,) = arguments
    if not isinstance(result, dict) or result.keys() != freq.keys():
        return False
    if not all(isinstance(digits, str) and digits and set(digits) <= {"0", "1"} for digits in result.values()):
        return False
    if any(after.startswith(before) for before, after in pairwise(sorted(result.values()))):
        return False
    heap, least = [*freq.values()], 0
    heapify(heap)
    while len(heap) > 1:
        pair = heappop(heap) + heap[0]
        heapreplace(heap, pair)
        least += pair
    return sum(count * len(result[character]) for character, count in freq.items()) == least
