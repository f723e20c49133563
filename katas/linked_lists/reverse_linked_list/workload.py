from random import Random

from kata_runner.nodes import ListNode
from kata_runner.testing import linked_list

SMALLEST, LARGEST = 1 << 9, 1 << 12  # deeper, the frames of a recursion leave the caches


def workload(n: int, rng: Random) -> tuple[ListNode | None]:
    """A list of n nodes."""
    return (linked_list(rng.randbytes(n)),)
