"""Walks from the head to the node at each index, and to the one at the same index from the end."""

from kata_runner.nodes import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    def node_at(i: int) -> ListNode:
        node = head
        for _ in range(i):
            node = node.next
        return node

    n, node = 0, head
    while node is not None:
        n, node = n + 1, node.next
    return all(node_at(i).val == node_at(n - 1 - i).val for i in range(n // 2))
