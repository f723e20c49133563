"""Takes values off both ends of a list: at the front, all others move up each time."""

from kata_runner.nodes import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    values = []
    while head is not None:
        values.append(head.val)
        head = head.next
    while len(values) > 1:
        first, *values, last = values
        if first != last:
            return False
    return True
