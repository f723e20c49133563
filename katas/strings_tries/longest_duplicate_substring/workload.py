from random import Random

SMALLEST, LARGEST, STEP = 64, 16384, 2


def workload(n: int, rng: Random) -> tuple[str]:
    """A third of the string at both of its ends, random letters between: one long repeat, and no other near it."""
    repeat = "".join(rng.choices("abcdefgh", k=n // 3))
    return (repeat + "".join(rng.choices("abcdefgh", k=n - 2 * len(repeat))) + repeat,)
