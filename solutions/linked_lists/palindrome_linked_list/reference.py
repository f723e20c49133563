from kata_runner.nodes import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    """Whether the values are the same from front to back as from back to front: O(n) time, O(1) space.

    The second half is turned round, so that both halves can be walked through towards the middle; then it is turned
    round again. Of an odd number of nodes, the one in the middle is the end of both.
    """
    middle = fast = head
    while fast and fast.next:
        middle, fast = middle.next, fast.next.next
    last = _turned_round(middle)
    left, right = head, last
    while right and left.val == right.val:
        left, right = left.next, right.next
    _turned_round(last)
    return right is None


def _turned_round(node: ListNode | None) -> ListNode | None:
    turned = None
    while node:
        node.next, turned, node = turned, node, node.next
    return turned
