"""Compares with `is`: two equal large numbers need not be one object."""

from kata_runner.nodes import ListNode


def remove_elements(head: ListNode | None, val: int) -> ListNode | None:
    dummy = ListNode(0, head)
    node = dummy
    while node.next is not None:
        if node.next.val is val:
            node.next = node.next.next
        else:
            node = node.next
    return dummy.next
