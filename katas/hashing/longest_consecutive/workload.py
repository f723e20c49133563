from random import Random

LARGEST = 1 << 15


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """A run of nearly n / 2 numbers, its first one n / 4 times more, and numbers that stand alone, in random order.

    The run is bad for counting from every number, and its first number for going through the list instead of a set.
    """
    first = rng.randrange(-(1 << 40), 1 << 40)
    nums = [*range(first, first + n // 2 - rng.randrange(n // 8)), *([first] * (n // 4))]
    nums += [rng.randrange(-(1 << 40), 1 << 40) for _ in range(n - len(nums))]
    rng.shuffle(nums)
    return (nums,)
