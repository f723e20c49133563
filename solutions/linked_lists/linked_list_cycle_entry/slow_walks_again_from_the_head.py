"""Needs no memory, but walks from the head to each node, to see whether it comes to it earlier: O(n^2)."""

from kata_runner.nodes import ListNode


def cycle_entry(head: ListNode | None) -> ListNode | None:
    node, steps = head, 0
    while node is not None:
        again = head
        for _ in range(steps):
            if again is node:
                return node
            again = again.next
        node, steps = node.next, steps + 1
    return None
