"""Builds a second list from the values."""

from kata_runner.nodes import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    turned = None
    while head is not None:
        turned = ListNode(head.val, turned)
        head = head.next
    return turned
