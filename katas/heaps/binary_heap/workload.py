from random import Random

LARGEST = 1 << 11


def workload(n: int, rng: Random) -> list[list[object]]:
    """Half of the items at first, as many pushes with a pop after each second one, and pops until a quarter is left."""
    half = n // 2
    ops: list[list[object]] = [["MinHeap", [rng.getrandbits(20) for _ in range(half)]]]
    for i in range(half):
        ops.append(["push", rng.getrandbits(20)])
        if i % 2:
            ops.append(["pop"])
    return ops + [["pop"], ["peek"]] * (half // 2)
