"""Steps on after it has taken a node out: of two in a row, the second stays."""

from kata_runner.nodes import ListNode


def remove_elements(head: ListNode | None, val: int) -> ListNode | None:
    dummy = ListNode(0, head)
    node = dummy
    while node is not None and node.next is not None:
        if node.next.val == val:
            node.next = node.next.next
        node = node.next
    return dummy.next
