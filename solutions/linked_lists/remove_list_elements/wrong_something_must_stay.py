"""Passes over what has to go at the head, without asking whether the list ends there (RTE)."""

from kata_runner.nodes import ListNode


def remove_elements(head: ListNode | None, val: int) -> ListNode | None:
    while head.val == val:
        head = head.next
    node = head
    while node.next is not None:
        if node.next.val == val:
            node.next = node.next.next
        else:
            node = node.next
    return head
