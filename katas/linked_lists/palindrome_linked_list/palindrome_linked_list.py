from kata_runner.nodes import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    """Whether the values are the same from front to back as from back to front."""
    raise NotImplementedError
