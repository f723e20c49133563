from random import Random

from kata_runner.nodes import TreeNode

LARGEST = 1 << 15


def workload(n: int, rng: Random) -> tuple[TreeNode]:
    """A search tree that is a chain, left and right by chance: all nodes must be seen, and most are deep down.

    Or two values far below have changed places, so that it is none.
    """
    values = sorted(rng.sample(range(10 * n), n))
    median = n // 2  # the nodes from the outside in, this one last
    if rng.random() < 0.5:
        i, j = rng.sample(range(median - n // 16, median + n // 16), 2)
        values[i], values[j] = values[j], values[i]
    root = TreeNode(values[median])
    lower, higher = median - 1, median + 1
    while lower >= 0 or higher < n:
        if higher == n or (lower >= 0 and rng.random() < 0.5):
            root, lower = TreeNode(values[lower], right=root), lower - 1
        else:
            root, higher = TreeNode(values[higher], left=root), higher + 1
    return (root,)
