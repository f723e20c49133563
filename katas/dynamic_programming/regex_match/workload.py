from random import Random

# Shorter ones fit into the processor's cache with all their answers, where a recursion that remembers is faster.
SMALLEST, LARGEST, STEP = 64, 256, 1.4  # so large since fewer sizes do not tell growth


def workload(n: int, rng: Random) -> tuple[str, str]:
    """Many stars with a lonely letter between, and with another; the text has the first one, and seldom the second.

    Around them, there are more ways to share out the letters than can be tried one by one. A search that succeeds ends
    early, from whichever side it begins, but half of the work is done by then; and it is seldom, so that times are
    mostly of one kind.
    """

    def stars() -> str:
        return ".*" + "".join(rng.choices(["a*", "b*", ".*"], [5, 2, 2], k=n // 6))

    def letters(count: int) -> str:
        return "".join(rng.choices("ab", [4, 1], k=count))

    first, second = rng.sample("cdefgh", 2)
    there = second if rng.random() < 1 / 12 else "a"
    text = letters(n // 4) + first + letters(n // 2 + rng.randint(0, n // 16)) + there + letters(n // 4)
    return text, stars() + first + stars() + second + stars()
