"""Reads the values into a Python list, and compares that with itself turned round."""

from kata_runner.nodes import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    values = []
    while head:
        values.append(head.val)
        head = head.next
    return values == values[::-1]
