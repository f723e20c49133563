"""Looks only at nodes that have one before them: the head stays."""

from kata_runner.nodes import ListNode


def remove_elements(head: ListNode | None, val: int) -> ListNode | None:
    node = head
    while node is not None and node.next is not None:
        if node.next.val == val:
            node.next = node.next.next
        else:
            node = node.next
    return head
