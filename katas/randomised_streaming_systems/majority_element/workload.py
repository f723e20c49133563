from random import Random

LARGEST = 1 << 16


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """All items are different but for one, which is just short of half the list or just beyond, at its end."""
    majority = rng.randrange(1_000_000)
    votes = n // 2 + rng.randint(0, 1)
    return ([*rng.sample(range(1_000_000, 3_000_000), n - votes), *[majority] * votes],)
