"""Leaves the link of the old head as it was: the first two nodes lead to each other, round and round."""

from kata_runner.nodes import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    turned, node = head, head.next
    while node is not None:
        following = node.next
        node.next = turned
        turned, node = node, following
    return turned
