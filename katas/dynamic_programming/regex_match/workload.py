from random import Random

# Shorter ones fit into the processor's cache with all their answers, where a recursion that remembers is faster.
SMALLEST, LARGEST, STEP = 100, 400, 1.4  # so large since fewer sizes do not tell growth


def workload(n: int, rng: Random) -> tuple[str, str]:
    """Many stars with a lonely letter between, twice; the text has that letter once, and fails, or again near its end.

    Before it and behind it, there are more ways to share out the letters than can be tried one by one.
    """

    def stars() -> str:
        return ".*" + "".join(rng.choices(["a*", "b*", ".*"], [5, 2, 2], k=n // 6))

    def letters() -> str:
        return "".join(rng.choices("ab", [4, 1], k=n // 2))

    lonely = rng.choice("cdefgh")
    last = [*letters()]
    last[-rng.randint(1, n // 16)] = rng.choice([lonely, "a"])
    return letters() + lonely + "".join(last), stars() + lonely + stars() + lonely + stars()
