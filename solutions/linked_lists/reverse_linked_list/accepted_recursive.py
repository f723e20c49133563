"""Turns the rest round first; the node behind the head is then its last one."""

from kata_runner.nodes import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    first = reverse_list(head.next)
    head.next.next = head
    head.next = None
    return first
