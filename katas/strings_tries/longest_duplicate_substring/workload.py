from random import Random

SMALLEST, LARGEST, STEP = 64, 2048, 2  # so large since comparing slices in C looks cheap below


def workload(n: int, rng: Random) -> tuple[str]:
    """Nearly a third of the string near both of its ends, random letters between: one repeat, and no other near it."""
    s = rng.choices("abcdefgh", k=n)
    size, first, second = n // 3 - rng.randrange(n // 32), rng.randrange(n // 32), n - 1 - rng.randrange(n // 32)
    s[second - size : second] = s[first : first + size]
    return ("".join(s),)
