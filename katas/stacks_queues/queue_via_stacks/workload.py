from random import Random

LARGEST = 1 << 13


def workload(n: int, rng: Random) -> list[list[object]]:
    """A long queue from the beginning on: at its back items come in, one or two at a time, and as many go in front."""
    calls: list[list[object]] = [["MyQueue"], *(["push", rng.getrandbits(20)] for _ in range(n // 8))]
    while len(calls) < n:
        count = rng.randint(1, 2)
        calls += [["push", rng.getrandbits(20)] for _ in range(count)]
        calls += [["peek"], *[["pop"]] * count, ["empty"]]
    return calls
