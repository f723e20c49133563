from random import Random

LARGEST = 1 << 16  # a recursion of n / 2 steps is deep enough


def workload(n: int, rng: Random) -> tuple[str]:
    """All kinds of brackets, half of them one inside the other and the others in short groups in the middle of it.

    One of the last brackets is of any kind.
    """
    pairs = rng.choices(["()", "[]", "{}"], k=n // 4)
    groups = "".join(rng.choices(["()[]", "[{}]", "({})", "{}()"], k=n // 8))
    closing = [b for _, b in reversed(pairs)]
    closing[-rng.randint(1, n // 16)] = rng.choice(")]}")
    return ("".join(a for a, _ in pairs) + groups + "".join(closing),)
