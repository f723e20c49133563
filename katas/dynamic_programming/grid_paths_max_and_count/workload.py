from random import Random

SMALLEST, LARGEST, STEP = 6, 45, 1.5


def workload(n: int, rng: Random) -> tuple[list[list[int | None]]]:
    """n rows and n columns of few values: many paths are equally good. The top row and the last column are open."""
    grid: list[list[int | None]] = [rng.choices([0, 1, 2], k=n) for _ in range(n)]
    for row in grid[1:]:
        for j in range(n - 1):
            if rng.random() < 0.03:
                row[j] = None
    return (grid,)
