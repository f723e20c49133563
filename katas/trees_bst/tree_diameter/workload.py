from random import Random

from kata_runner.nodes import TreeNode


def workload(n: int, rng: Random) -> tuple[TreeNode]:
    """A chain, left and right by chance, with a leaf at one node in four: what is done again at every level shows."""
    root = TreeNode(rng.randrange(1_000_000))
    for _ in range(n * 4 // 5):
        leaf = TreeNode(rng.randrange(1_000_000)) if rng.random() < 0.25 else None
        sides = (root, leaf) if rng.random() < 0.5 else (leaf, root)
        root = TreeNode(rng.randrange(1_000_000), *sides)
    return (root,)
