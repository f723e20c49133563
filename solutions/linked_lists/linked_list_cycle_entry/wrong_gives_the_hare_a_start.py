"""The fast walker starts one node ahead, so that the second phase never meets: it goes round for ever (TLE)."""

from kata_runner.nodes import ListNode


def cycle_entry(head: ListNode | None) -> ListNode | None:
    if head is None:
        return None
    slow, fast = head, head.next
    while slow is not fast:
        if fast is None or fast.next is None:
            return None
        slow, fast = slow.next, fast.next.next
    slow = head
    while slow is not fast:
        slow, fast = slow.next, fast.next
    return slow
