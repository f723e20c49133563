from random import Random

LARGEST = 1 << 13


def workload(n: int, rng: Random) -> list[list[object]]:
    """Sets that grow by one element a time, once on the right of each call and once on the left; then questions.

    Whoever hangs the top of one side below the other's without looking builds a chain in one of the two halves.
    The questions begin at the end of the chain that is furthest down. A quarter of the elements are in neither chain.
    """
    elements = rng.sample(range(n // 4), n // 4)
    half = 3 * n // 32
    operations: list[list[object]] = [["UnionFind", n // 4]]
    for i in range(half - 1):
        operations.append(["union", elements[i], elements[i + 1]])
        operations.append(["union", elements[half + i + 1], elements[half + i]])
    kinds = rng.choices(["connected", "size", "count", "union"], [4, 2, 1, 1], k=n - len(operations))
    for kind in kinds:
        # near the bottom of either chain, or among the others
        at = rng.choices([0, half, 2 * half], [2, 2, 1], k=2)
        a, b = (elements[begin + rng.randrange(max(1, half // 8))] for begin in at)
        operations.append({"count": ["count"], "size": ["size", a]}.get(kind, [kind, a, b]))
    return operations
