from random import Random

LARGEST = 1 << 12


def workload(n: int, rng: Random) -> tuple[list[list[int]]]:
    """Many lists of eight numbers from all over, some empty."""
    lists = [sorted(rng.getrandbits(20) for _ in range(8)) for _ in range(n // 8)]
    lists += [[] for _ in range(n // 64)]
    rng.shuffle(lists)
    return (lists,)
