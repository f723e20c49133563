from random import Random

LARGEST = 1 << 13


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """A long way up, a rugged ridge, and a long way down: many bars have the wall that decides far away, or none."""
    third = n // 3
    up, down = (sorted(rng.randrange(n) for _ in range(third)) for _ in range(2))
    return (up + [rng.randrange(n) for _ in range(n - 2 * third)] + down[::-1],)
