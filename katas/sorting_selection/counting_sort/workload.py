from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[tuple[int, str]], int]:
    """As many keys as rows, the larger ones first on the whole."""
    keys = [min(n - 1, max(0, n - i + rng.randrange(-n // 4, n // 4))) for i in range(n)]
    return [(key, rng.choice("abc")) for key in keys], n
