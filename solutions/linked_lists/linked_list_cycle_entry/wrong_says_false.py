"""Says False where there is no cycle, as if it had been asked whether there is one."""

from kata_runner.nodes import ListNode


def cycle_entry(head: ListNode | None) -> ListNode | None:
    slow = fast = head
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            while slow is not head:
                slow, head = slow.next, head.next
            return head
    return False
