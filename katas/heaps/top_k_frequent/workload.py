from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[str], int]:
    """About n / 2 different items, in two out of three places once, and of the others many equally often."""
    once = [f"{rng.getrandbits(30):x}" for _ in range(n // 3)]
    often = [f"{rng.getrandbits(30):x}" for _ in range(n // 6)]
    items = once + rng.choices(often, k=n - len(once))
    rng.shuffle(items)
    return items, max(1, n // 16)
