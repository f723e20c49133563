from random import Random

from kata_runner.nodes import TreeNode


def workload(n: int, rng: Random) -> tuple[TreeNode]:
    """A chain, left and right by chance, that forks once at its end: whoever stops at the first leaf sees all, too."""
    root = TreeNode(0, TreeNode(1), TreeNode(2))
    for _ in range(n - 3):
        child, value = root, rng.randrange(1_000_000)
        root = TreeNode(value, left=child) if rng.random() < 0.5 else TreeNode(value, right=child)
    return (root,)
