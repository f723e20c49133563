from random import Random

SMALLEST, LARGEST = 8, 64  # beyond, a recursion that remembers is slowed down by the memory that it fills


def workload(n: int, rng: Random) -> tuple[list[tuple[int, int]], int]:
    """n items, about half of which fit in, of so many values that hardly two choices are worth the same."""
    return [(rng.randrange(1_000, 1_000_000), rng.randrange(1, 9)) for _ in range(n)], 2 * n
