from random import Random

LARGEST = 1 << 13


def workload(n: int, rng: Random) -> tuple[list[list[int]]]:
    """Short intervals, shuffled, most of which stay alone, and some that lie across the next ones."""
    intervals = []
    for start in range(0, 10 * n, 10):
        start += rng.randrange(5)
        intervals.append([start, start + (rng.randrange(5) if rng.random() < 0.8 else rng.randint(5, 25))])
    rng.shuffle(intervals)
    return (intervals,)
