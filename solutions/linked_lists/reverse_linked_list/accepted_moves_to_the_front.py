"""The first node stays where it is, and the one behind it moves to the front, until there is none."""

from kata_runner.nodes import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    if not head:
        return head
    front = head
    while head.next:
        moving = head.next
        head.next = moving.next
        moving.next = front
        front = moving
    return front
