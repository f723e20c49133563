from random import Random

from kata_runner.nodes import ListNode
from kata_runner.testing import linked_list

SMALLEST, LARGEST = 1 << 10, 1 << 15  # the deeper frames of a recursion are dearer than its first few hundred


def workload(n: int, rng: Random) -> tuple[ListNode | None]:
    """The same both ways, or but for one value near the middle: who stops there has looked at nearly all of them."""
    half = rng.randbytes(n // 2)
    values = [*half, *reversed(half)]
    values[n // 2 + rng.randrange(n // 16)] ^= rng.randrange(2)
    return (linked_list(values),)
