from random import Random

from kata_runner.nodes import TreeNode

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[TreeNode]:
    """A chain of n / 2 nodes, left and right by chance, above a bushy tree of as many.

    The chain makes many levels, each of which is dear to whoever walks down to it from the root again.
    """

    def node() -> TreeNode:
        return TreeNode(rng.randrange(1_000_000))

    root = node()
    above = root
    for _ in range(n // 2):
        below = node()
        if rng.random() < 0.5:
            above.left = below
        else:
            above.right = below
        above = below
    bushy = [above]
    for parent in bushy:
        parent.left, parent.right = node(), node()
        bushy += parent.left, parent.right
        if len(bushy) > n // 2:
            break
    return (root,)
