"""Links the nodes that stay, but the last of them still leads to where it led before."""

from kata_runner.nodes import ListNode


def remove_elements(head: ListNode | None, val: int) -> ListNode | None:
    last = dummy = ListNode()
    while head is not None:
        if head.val != val:
            last.next = head
            last = head
        head = head.next
    return dummy.next
