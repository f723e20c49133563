"""Goes to the end by recursion, and walks from the front as it comes back."""

from kata_runner.nodes import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    front = head

    def same(node: ListNode | None) -> bool:
        nonlocal front
        if node is None:
            return True
        if not same(node.next) or node.val != front.val:
            return False
        front = front.next
        return True

    return same(head)
