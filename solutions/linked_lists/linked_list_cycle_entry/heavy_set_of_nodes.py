"""Remembers every node in a set: O(n) time, and O(n) space."""

from kata_runner.nodes import ListNode


def cycle_entry(head: ListNode | None) -> ListNode | None:
    seen = set()
    while head is not None and head not in seen:
        seen.add(head)
        head = head.next
    return head
