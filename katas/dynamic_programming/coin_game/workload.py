from random import Random

# Smaller rows fit into the processor's cache with all their answers, where a recursion that remembers is faster.
SMALLEST, LARGEST, STEP = 25, 270, 1.4  # so large since fewer sizes do not tell growth


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """Random values."""
    return ([rng.randrange(1_000_000) for _ in range(n)],)
