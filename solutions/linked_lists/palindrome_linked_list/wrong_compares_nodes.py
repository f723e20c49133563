"""Compares nodes instead of their values: no node is equal to another."""

from kata_runner.nodes import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    nodes = []
    while head is not None:
        nodes.append(head)
        head = head.next
    return nodes == nodes[::-1]
