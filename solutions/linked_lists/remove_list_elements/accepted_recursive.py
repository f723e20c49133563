"""Does the rest of the list first, and then decides about the head."""

from kata_runner.nodes import ListNode


def remove_elements(head: ListNode | None, val: int) -> ListNode | None:
    if head is None:
        return None
    head.next = remove_elements(head.next, val)
    return head.next if head.val == val else head
