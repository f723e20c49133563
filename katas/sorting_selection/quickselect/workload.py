from random import Random

LARGEST = 1 << 17


def workload(n: int, rng: Random) -> tuple[list[int], int]:
    """In order, which is bad for pivots at the ends, and nearly all equal, which is bad for making two groups.

    But two items have changed places, so that another one than the answer is at index k.
    """
    half, most = n // 64, rng.randrange(1_000_000, 2_000_000)
    lower, upper = ([base + rng.randrange(1_000_000) for _ in range(half)] for base in (0, 2_000_000))
    items, k = sorted(lower) + [most] * (n - 2 * half) + sorted(upper), rng.randrange(n // 4, n // 2)
    other = n - 1 - rng.randrange(half)
    items[k], items[other] = items[other], items[k]
    return items, k
