"""Turns the second half round, and leaves it so."""

from kata_runner.nodes import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    slow = fast = head
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
    turned = None
    while slow is not None:
        following = slow.next
        slow.next = turned
        turned, slow = slow, following
    while turned is not None:
        if head.val != turned.val:
            return False
        head, turned = head.next, turned.next
    return True
