"""Looks behind the head before it knows that there is one (RTE)."""

from kata_runner.nodes import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    if head.next is None:
        return head
    first = reverse_list(head.next)
    head.next.next = head
    head.next = None
    return first
