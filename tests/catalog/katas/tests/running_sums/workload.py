from random import Random


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """Any numbers will do."""
    return ([rng.randrange(1000) for _ in range(n)],)
