"""Leaves the nodes in their order, and writes the values into them the other way round."""

from kata_runner.nodes import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    values = []
    node = head
    while node is not None:
        values.append(node.val)
        node = node.next
    node = head
    while node is not None:
        node.val = values.pop()
        node = node.next
    return head
