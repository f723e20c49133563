from random import Random

LARGEST = 1 << 16  # so large since copies made in C look cheap below


def workload(n: int, rng: Random) -> list[list[object]]:
    """A buffer that is filled once, and is full or nearly so from then on, with looks into its middle."""
    capacity = n // 3
    calls: list[list[object]] = [["RingBuffer", capacity], *(["push", rng.randrange(n)] for _ in range(capacity))]
    while len(calls) < n:
        calls += [["push", rng.randrange(n)], ["pop"], ["peek", rng.randrange(capacity - 1)]]
        calls += [["push", rng.randrange(n)], ["__len__"], ["pop"], ["push", rng.randrange(n)]]
    return calls
