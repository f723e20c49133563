from random import Random

LARGEST = 1 << 15


def workload(n: int, rng: Random) -> tuple[list[str], list[str]]:
    """As many blocked strings as items. Half the items are blocked, many of them twice; the others are met nowhere."""
    blocked = [f"user{rng.getrandbits(60)}" for _ in range(n)]
    items = rng.choices(blocked, k=n // 2) + [f"user{rng.getrandbits(60)}" for _ in range(n - n // 2)]
    rng.shuffle(items)
    return items, blocked
