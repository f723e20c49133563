from random import Random

LARGEST = 1 << 10


def workload(n: int, rng: Random) -> tuple[str, str, int]:
    """A long text, and the same with four edits all over it: it takes the whole way to know that they are within 5."""
    a = rng.choices("abcd", k=n)
    b = a.copy()
    for quarter in range(4):
        at = (quarter * n + rng.randrange(n)) // 4
        b[at : at + rng.randrange(2)] = rng.choices("abcd", k=rng.randrange(2))
    return "".join(a), "".join(b), 5
