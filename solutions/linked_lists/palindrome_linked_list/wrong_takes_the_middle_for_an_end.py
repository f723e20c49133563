"""Does not leave out the middle of an odd number of values: the halves are shifted by one."""

from kata_runner.nodes import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    values = []
    slow = fast = head
    while fast is not None and fast.next is not None:
        values.append(slow.val)
        slow, fast = slow.next, fast.next.next
    while slow is not None and values:
        if values.pop() != slow.val:
            return False
        slow = slow.next
    return True
