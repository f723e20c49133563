from random import Random

LARGEST = 1 << 16


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """All the numbers once, then all of them again but for the one, which is among the last in any order."""
    numbers = rng.sample(range(-(1 << 30), 1 << 30), n // 2)
    lonely = rng.randrange(3 * len(numbers) // 4, len(numbers))
    again = numbers[:lonely] + numbers[lonely + 1 :]
    rng.shuffle(again)
    return (numbers + again,)
