"""Stops where the two walkers meet, which is somewhere in the cycle."""

from kata_runner.nodes import ListNode


def cycle_entry(head: ListNode | None) -> ListNode | None:
    slow = fast = head
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return slow
    return None
