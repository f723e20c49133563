from random import Random

LARGEST = 1 << 14  # beyond, moving the numbers of a sorted list begins to cost something


def workload(n: int, rng: Random) -> list[list[object]]:
    """Numbers from all over, and a look at the median after each."""
    ops: list[list[object]] = [["MedianFinder"]]
    for _ in range(n // 2):
        ops += [["add_num", rng.randint(-(10**6), 10**6)], ["find_median"]]
    return ops
