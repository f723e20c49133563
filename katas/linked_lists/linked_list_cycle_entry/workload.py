from random import Random

from kata_runner.nodes import ListNode
from kata_runner.testing import linked_list

LARGEST = 1 << 15


def workload(n: int, rng: Random) -> tuple[ListNode | None]:
    """About half of the nodes lead up to the cycle, the others are in it."""
    return (linked_list([rng.randrange(1_000_000) for _ in range(n)], rng.randint(3 * n // 8, 5 * n // 8)),)
