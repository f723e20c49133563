from random import Random

LARGEST = 1 << 11


def workload(n: int, rng: Random) -> list[tuple[object, ...]]:
    """Many different words, each added and counted."""
    words = [str(rng.randrange(10 * n)) for _ in range(n)]
    return [("Tally",), *(("add", word) for word in words), *(("count", word) for word in words)]
