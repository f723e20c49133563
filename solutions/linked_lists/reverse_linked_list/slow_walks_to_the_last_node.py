"""Takes off the last node again and again, and walks to it each time."""

from kata_runner.nodes import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    first = last = None
    while head is not None:
        before, node = None, head
        while node.next is not None:
            before, node = node, node.next
        if before is None:
            head = None
        else:
            before.next = None
        if first is None:
            first = node
        else:
            last.next = node
        last = node
    return first
