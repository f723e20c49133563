from random import Random

LARGEST = 1 << 15  # a recursion of n / 2 steps is deep enough


def workload(n: int, rng: Random) -> tuple[list[str]]:
    """Numbers first and operators last, so that most of the numbers wait for a long time; in front, short sums."""
    tokens = [str(rng.randint(-200, 200))]
    for _ in range(n // 8):
        tokens += [str(rng.randint(2, 200)), rng.choice("+-/")]
    waiting = n // 3
    tokens += [str(rng.randint(-200, 200)) for _ in range(waiting)]
    return (tokens + rng.choices("+-", k=waiting),)
