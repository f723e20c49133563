"""Takes a value that it has seen for a node that it has seen."""

from kata_runner.nodes import ListNode


def cycle_entry(head: ListNode | None) -> ListNode | None:
    seen = set()
    while head is not None and head.val not in seen:
        seen.add(head.val)
        head = head.next
    return head
