from random import Random

from kata_runner.nodes import TreeNode

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[TreeNode | None]:
    """A chain, left and right by chance, with one leaf near its end: whoever stops there sees nearly all, too."""
    below = rng.randint(1, n // 8)
    root = None
    for i in range(n - 1):
        ends = [root, TreeNode(1) if i == below else None]
        rng.shuffle(ends)
        root = TreeNode(rng.randrange(1_000_000), *ends)
    return (root,)
