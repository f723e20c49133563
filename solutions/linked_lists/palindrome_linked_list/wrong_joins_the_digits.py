"""Writes all values as one text and compares that: 12 and 1 look alike both ways."""

from kata_runner.nodes import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    text = ""
    while head is not None:
        text += str(head.val)
        head = head.next
    return text == text[::-1]
