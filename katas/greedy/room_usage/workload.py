from random import Random

LARGEST = 1 << 12


def workload(n: int, rng: Random) -> tuple[list[tuple[int, int]]]:
    """Long and short bookings all over the year, so that many overlap at any time; shuffled."""
    bookings = []
    for _ in range(n):
        start = rng.randrange(8 * n)
        bookings.append((start, start + rng.randint(1, 9) + (rng.randint(n, 4 * n) if rng.random() < 0.5 else 0)))
    return (bookings,)
