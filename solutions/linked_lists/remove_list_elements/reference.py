from kata_runner.nodes import ListNode


def remove_elements(head: ListNode | None, val: int) -> ListNode | None:
    """Take all nodes with the value val out of the list, and return its first node then: O(n) time, O(1) space.

    A dummy in front gives every node one before it. Up to `node` all is done; what hangs on it is looked at next.
    """
    dummy = ListNode(next=head)
    node = dummy
    while node.next:
        if node.next.val == val:
            node.next = node.next.next
        else:
            node = node.next
    return dummy.next
