from random import Random

from kata_runner.nodes import TreeNode

LARGEST = 1 << 13


def workload(n: int, rng: Random) -> tuple[TreeNode | None]:
    """Two chains below a third one, left and right by chance: what is done again at every level shows.

    At one node in eight there is a leaf. The third chain is the shortest, so that the longest path bends below it.
    """
    above = rng.randrange(n // 16)
    short = rng.randint(n // 16, n // 12)
    root = chain(chain(None, n * 8 // 9 - above - short, rng), above, rng, chain(None, short, rng))
    return (root,)


def chain(root: TreeNode | None, size: int, rng: Random, beside: TreeNode | None = None) -> TreeNode | None:
    """A chain of `size` nodes and one more above a tree; the lowest node has another tree beside it."""
    for _ in range(size + 1):
        leaf = TreeNode(rng.randrange(1_000_000)) if rng.random() < 0.125 else None
        sides = [root, beside or leaf]
        rng.shuffle(sides)
        root, beside = TreeNode(rng.randrange(1_000_000), *sides), None
    return root
