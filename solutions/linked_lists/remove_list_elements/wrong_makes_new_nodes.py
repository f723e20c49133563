"""Builds a second list from the values that stay."""

from kata_runner.nodes import ListNode


def remove_elements(head: ListNode | None, val: int) -> ListNode | None:
    last = dummy = ListNode()
    while head is not None:
        if head.val != val:
            last.next = ListNode(head.val)
            last = last.next
        head = head.next
    return dummy.next
