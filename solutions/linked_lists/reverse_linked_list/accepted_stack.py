"""Puts all nodes on a stack, and links them as they come off."""

from kata_runner.nodes import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    stack = []
    while head is not None:
        stack.append(head)
        head = head.next
    last = dummy = ListNode()
    while stack:
        last.next = stack.pop()
        last = last.next
    last.next = None
    return dummy.next
