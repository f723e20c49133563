from random import Random

LARGEST = 1 << 11


def workload(n: int, rng: Random) -> list[list[object]]:
    """A row of n numbers; n calls of each kind in turn, all over the row: no kind is rare enough to be slow."""
    row = [0] * n
    total = 0
    calls: list[list[object]] = [["Fenwick", n]]
    for _ in range(n):
        i, x = rng.randrange(n), rng.randrange(1000)
        total += x - row[i]
        calls += ["add", i, x - row[i]], ["prefix", rng.randrange(n + 1)], ["lower_bound", rng.randint(0, total + 1)]
        row[i] = x
    return calls
