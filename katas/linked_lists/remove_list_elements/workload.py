from random import Random

from kata_runner.nodes import ListNode
from kata_runner.testing import linked_list

SMALLEST, LARGEST = 1 << 9, 1 << 12  # deeper, the frames of a recursion leave the caches


def workload(n: int, rng: Random) -> tuple[ListNode | None, int]:
    """Half of the nodes have to go, all over the list."""
    return linked_list(rng.choices([0, 1, 2, 3], [1, 3, 1, 1], k=n)), 1
