from random import Random
from string import ascii_letters

LARGEST = 1 << 16


def workload(n: int, rng: Random) -> tuple[str]:
    """Hardly any word comes twice, so that whoever looks through the words for each other one pays in full."""
    letters = rng.choices(ascii_letters, k=n)
    letters[5::6] = rng.choices(" \n.,'-", k=len(letters[5::6]))
    return ("".join(letters),)
