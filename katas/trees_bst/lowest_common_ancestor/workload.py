from random import Random

from kata_runner.nodes import TreeNode

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[TreeNode, TreeNode, TreeNode]:
    """The end of a chain, left and right by chance, and a leaf that hangs near it: the answer is as deep as can be."""
    u, v = TreeNode(rng.randrange(1_000_000)), TreeNode(rng.randrange(1_000_000))
    root, leaf_at = u, rng.randrange(n // 8)
    for i in range(n - 2):
        sides = [root, v if i == leaf_at else None]
        rng.shuffle(sides)
        root = TreeNode(rng.randrange(1_000_000), *sides)
    return root, u, v
