"""Sets a link before it has kept where that led: only the first node is left."""

from kata_runner.nodes import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    turned = None
    node = head
    while node is not None:
        node.next = turned
        turned = node
        node = node.next
    return turned
