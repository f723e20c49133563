from collections import Counter
from random import Random

LARGEST = 512


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """The range is as wide as the list is long, so that there are some n^2 / 16 triples: an answer to search in."""
    return ([rng.randint(-n, n) for _ in range(n)],)


def check(arguments: tuple[list[int]], result: object) -> bool:
    """Any order will do, of the triples and inside them."""
    count = Counter(arguments[0])
    values = sorted(count)
    expected = {(x, y, -x - y) for i, x in enumerate(values) for y in values[i + 1 :] if -x - y > y and -x - y in count}
    expected |= {tuple(sorted((x, x, -2 * x))) for x in values if count[x] > 1 and -2 * x in count and x}
    expected |= {(0, 0, 0)} if count[0] > 2 else set()
    try:
        found = [tuple(sorted(triple)) for triple in result]  # type: ignore[attr-defined]
    except TypeError:
        return False
    return len(found) == len(expected) and expected == set(found)
