from random import Random

LARGEST = 1 << 16


def workload(n: int, rng: Random) -> tuple[list[int], int]:
    """In order, which is bad for pivots at the ends; the upper half nearly all equal, which is bad for two groups.

    But two items have changed places, so that another one than the answer is at index k.
    """
    few, most = n // 32, rng.randrange(1_000_000, 2_000_000)
    lower, upper = [rng.randrange(1_000_000) for _ in range(n // 2)], [2 * most + i for i in range(few)]
    a, k = sorted(lower) + [most] * (n - n // 2 - few) + upper, rng.randrange(5 * n // 8, 7 * n // 8)
    other = n - 1 - rng.randrange(few)
    a[k], a[other] = a[other], a[k]
    return a, k
