from random import Random

LARGEST = 1 << 11


def workload(n: int, rng: Random) -> tuple[list[tuple[int, int]]]:
    """Half of the points above each other, half of them far off side by side: neither x nor y alone parts them."""
    far = 1 << 50
    column = [(0, rng.getrandbits(45)) for _ in range(n // 2)]
    row = [(far + rng.getrandbits(45), far) for _ in range(n - n // 2)]
    return (rng.sample(column + row, n),)
