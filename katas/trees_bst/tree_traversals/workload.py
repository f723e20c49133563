from random import Random

from kata_runner.nodes import TreeNode

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[TreeNode]:
    """A chain, left and right by chance: whatever is done again at every level of a tree shows."""
    root = TreeNode(rng.randrange(1_000_000))
    for _ in range(n - 1):
        child, value = root, rng.randrange(1_000_000)
        root = TreeNode(value, left=child) if rng.random() < 0.5 else TreeNode(value, right=child)
    return (root,)
