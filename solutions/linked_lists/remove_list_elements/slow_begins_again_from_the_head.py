"""After each node that goes, looks for the next one from the head on."""

from kata_runner.nodes import ListNode


def remove_elements(head: ListNode | None, val: int) -> ListNode | None:
    dummy = ListNode(0, head)
    found = True
    while found:
        found = False
        node = dummy
        while node.next is not None:
            if node.next.val == val:
                node.next = node.next.next
                found = True
                break
            node = node.next
    return dummy.next
