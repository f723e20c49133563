from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[tuple[int, int]]]:
    """Mostly short meetings, so that about a third of them fit, and a few that last for hours; shuffled."""
    meetings = []
    for _ in range(n):
        start = rng.randrange(4 * n)
        meetings.append((start, start + (rng.randint(1, 9) if rng.random() < 0.9 else rng.randint(n // 8, n // 2))))
    return (meetings,)
