"""Appends each node that stays to a list of which it knows the first node only."""

from kata_runner.nodes import ListNode


def remove_elements(head: ListNode | None, val: int) -> ListNode | None:
    first = None
    while head is not None:
        node, head = head, head.next
        if node.val == val:
            continue
        node.next = None
        if first is None:
            first = node
            continue
        last = first
        while last.next is not None:
            last = last.next
        last.next = node
    return first
