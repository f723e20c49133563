from random import Random

LARGEST = 1 << 15


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """A long way down, in small steps, then up and down: the first half waits long, and much of it at a time."""
    degrees, cold = n * 3, []
    for _ in range(n // 2):
        degrees -= rng.randrange(3)
        cold.append(degrees)
    return (cold + [rng.randrange(3 * n) for _ in range(n - len(cold))],)
