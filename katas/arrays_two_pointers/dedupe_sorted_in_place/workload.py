from random import Random

LARGEST = 1 << 16


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """About two of each value: half of the elements are duplicates, and there are many different ones."""
    return (sorted(rng.choices(range(-n // 2, n // 2), k=n // 2) * 2),)
