from itertools import islice
from random import Random

FIRST, MANY = 0x10000, 0x50000

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[str]:
    """A long stretch of different characters, and then it comes again: windows are long all the way.

    Here and there a character is missing the second time, or a new one comes after it, so that windows grow and shrink.
    """
    characters = (chr(FIRST + code) for code in rng.sample(range(MANY), n))
    stretch = [*islice(characters, n // 2 - rng.randrange(n // 8))]
    again = [part for x in stretch for part in rng.choices([x, "", x + next(characters)], [8, 1, 1])]
    return ("".join(stretch + again),)
