from random import Random

LARGEST = 1 << 14  # enough to tell n from n^2; beyond it, jumping about in the list pays for the processor's cache


def workload(n: int, rng: Random) -> tuple[list[int], int]:
    """About half way round, so that neither direction is short, after up to two full rounds."""
    nums = [rng.getrandbits(20) for _ in range(n)]
    return nums, rng.randrange(3) * n + rng.randrange(7 * n // 16, 9 * n // 16)
