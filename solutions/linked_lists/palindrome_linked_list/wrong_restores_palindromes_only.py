"""Returns as soon as two values differ: then the second half stays turned round."""

from kata_runner.nodes import ListNode


def turn_round(node):
    turned = None
    while node is not None:
        following = node.next
        node.next = turned
        turned, node = node, following
    return turned


def is_palindrome(head: ListNode | None) -> bool:
    slow = fast = head
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
    last = right = turn_round(slow)
    while right is not None:
        if head.val != right.val:
            return False
        head, right = head.next, right.next
    turn_round(last)
    return True
