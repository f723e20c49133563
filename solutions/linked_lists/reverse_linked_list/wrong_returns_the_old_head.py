"""Turns the list round and returns its last node."""

from kata_runner.nodes import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    turned, node = None, head
    while node is not None:
        following = node.next
        node.next = turned
        turned, node = node, following
    return head
