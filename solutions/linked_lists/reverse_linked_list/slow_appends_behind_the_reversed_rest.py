"""Turns the rest round, and walks to its end to append the head there."""

from kata_runner.nodes import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    first = end = reverse_list(head.next)
    while end.next is not None:
        end = end.next
    end.next, head.next = head, None
    return first
