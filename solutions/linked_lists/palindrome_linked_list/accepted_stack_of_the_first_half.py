"""Puts the first half on a stack on the way to the middle."""

from kata_runner.nodes import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    stack = []
    slow = fast = head
    while fast is not None and fast.next is not None:
        stack.append(slow.val)
        slow = slow.next
        fast = fast.next.next
    if fast is not None:
        slow = slow.next
    while slow is not None:
        if stack.pop() != slow.val:
            return False
        slow = slow.next
    return True
