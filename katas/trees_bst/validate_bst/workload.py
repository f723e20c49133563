from random import Random

from kata_runner.nodes import TreeNode


def workload(n: int, rng: Random) -> tuple[TreeNode]:
    """A search tree that is a chain, left and right by chance: all nodes must be seen, and most are deep down."""
    values = sorted(rng.sample(range(10 * n), n))
    median = n // 2  # the nodes from the outside in, this one last
    root = TreeNode(values[median])
    lower, higher = median - 1, median + 1
    while lower >= 0 or higher < n:
        if higher == n or (lower >= 0 and rng.random() < 0.5):
            root, lower = TreeNode(values[lower], right=root), lower - 1
        else:
            root, higher = TreeNode(values[higher], left=root), higher + 1
    return (root,)
