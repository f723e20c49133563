"""No dummy: passes over what has to go at the head, and then keeps the last node that stays beside the present one."""

from kata_runner.nodes import ListNode


def remove_elements(head: ListNode | None, val: int) -> ListNode | None:
    while head is not None and head.val == val:
        head = head.next
    before, node = None, head
    while node is not None:
        if node.val == val:
            before.next = node.next
        else:
            before = node
        node = node.next
    return head
