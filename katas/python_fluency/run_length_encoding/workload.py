from collections.abc import Sequence
from itertools import groupby
from random import Random

SNAKES = [chr(code) for code in range(0x1F40D, 0x1F415)]

LARGEST = 1 << 17  # so large since copies made in C look cheap below


def workload(n: int, rng: Random) -> tuple[str]:
    """Many short runs; of characters that take four bytes each, so that copying the rest of the string costs most."""
    return ("".join(rng.choices(SNAKES, k=n)),)


def check(arguments: tuple[str], result: Sequence[Sequence[object]]) -> bool:
    """A pair may be a tuple or a list."""
    (s,) = arguments
    return [tuple(run) for run in result] == [(character, len([*run])) for character, run in groupby(s)]
