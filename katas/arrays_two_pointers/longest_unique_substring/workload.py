from random import Random

FIRST, MANY = 0x10000, 0x50000


def workload(n: int, rng: Random) -> tuple[str]:
    """A long stretch of different characters, and then it comes again, but for a few: windows are long all the way."""
    stretch = [chr(FIRST + code) for code in rng.sample(range(MANY), n // 2)]
    again = [character for character in stretch if rng.random() < 0.9]
    return ("".join(stretch + again),)
