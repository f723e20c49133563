from random import Random

LARGEST = 1 << 12


def workload(n: int, rng: Random) -> tuple[list[tuple[int, int]]]:
    """Jobs of all kinds in any order, a tenth of them there twice."""
    jobs = [(rng.randint(1, 10_000), rng.randint(0, 10_000)) for _ in range(n - n // 10)]
    jobs += rng.sample(jobs, n // 10)
    rng.shuffle(jobs)
    return (jobs,)
