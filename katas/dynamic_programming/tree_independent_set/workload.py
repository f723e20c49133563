from random import Random

LARGEST = 1 << 14  # a recursion as deep as the tree, with a helper at each step, is deep enough


def workload(n: int, rng: Random) -> tuple[list[int], list[int]]:
    """Each vertex hangs on one of the three before it, but the last eighth of them all on the same; numbered by chance.

    So the tree is deep, many vertices have more than one child, and one has very many.
    """
    names = rng.sample(range(n), n)
    parent = [-1] * n
    for v in range(1, n):
        above = max(0, v - rng.randrange(1, 4)) if v < n - n // 8 else n - n // 8 - 1
        parent[names[v]] = names[above]
    return parent, [rng.randrange(1_000_000) for _ in range(n)]
