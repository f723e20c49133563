from random import Random

LARGEST = 1 << 12


def workload(n: int, rng: Random) -> tuple[list[int], int]:
    """Piles of one banana and large ones, three hours for two of them: the speed is of the order of n.

    It is also that far from the bananas divided by the hours, where a search might begin.
    """
    piles = [1] * (n // 2) + [rng.randint(4 * n, 8 * n) for _ in range(n - n // 2)]
    rng.shuffle(piles)
    return piles, n + n // 2
