from random import Random

SMALLEST, LARGEST = 8, 128  # beyond, a recursion that remembers is slowed down by the memory that it fills


def workload(n: int, rng: Random) -> tuple[list[str], list[str]]:
    """Two unrelated texts of few different lines: about two lines in three are kept, in no order to guess."""
    lines = [f"line {rng.randrange(1_000_000)}" for _ in range(4)]
    return rng.choices(lines, k=n), rng.choices(lines, k=n - n // 8)


def check(arguments: tuple[list[str], list[str]], result: list[tuple[str, str]]) -> bool:
    """Any diff will do that leads from a to b, if none keeps more lines."""
    a, b = arguments
    without_new = [line for mark, line in result if mark in (" ", "-")]
    without_old = [line for mark, line in result if mark in (" ", "+")]
    kept = sum(mark == " " for mark, _ in result)
    return without_new == a and without_old == b and len(result) == len(a) + len(b) - kept and kept == most(a, b)


def most(a: list[str], b: list[str]) -> int:
    """How many lines can be kept: each row of the table is the bits of one integer (Hyyro 2004)."""
    everywhere = (1 << len(a)) - 1
    places: dict[str, int] = {}
    for i, x in enumerate(a):
        places[x] = places.get(x, 0) | 1 << i
    row = everywhere
    for y in b:
        matches = row & places.get(y, 0)
        row = (row + matches | row - matches) & everywhere
    return len(a) - row.bit_count()
