"""Leads every node that it has passed to a node of its own: the list is gone."""

from kata_runner.nodes import ListNode


def cycle_entry(head: ListNode | None) -> ListNode | None:
    passed = ListNode()
    while head is not None:
        if head.next is passed:
            return head
        head.next, head = passed, head.next
    return None
