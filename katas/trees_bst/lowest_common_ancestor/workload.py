from random import Random

from kata_runner.nodes import TreeNode


def workload(n: int, rng: Random) -> tuple[TreeNode, TreeNode, TreeNode]:
    """Two leaves side by side below a chain, left and right by chance: the answer is as deep as can be."""
    u, v = TreeNode(rng.randrange(1_000_000)), TreeNode(rng.randrange(1_000_000))
    root = TreeNode(rng.randrange(1_000_000), u, v)
    for _ in range(n - 3):
        child, value = root, rng.randrange(1_000_000)
        root = TreeNode(value, left=child) if rng.random() < 0.5 else TreeNode(value, right=child)
    return root, u, v
