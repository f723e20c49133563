from kata_runner.nodes import ListNode


def remove_elements(head: ListNode | None, val: int) -> ListNode | None:
    """Take all nodes with the value val out of the list, and return its first node then."""
    raise NotImplementedError
