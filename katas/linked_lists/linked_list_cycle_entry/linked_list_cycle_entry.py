from kata_runner.nodes import ListNode


def cycle_entry(head: ListNode | None) -> ListNode | None:
    """The node where the list's cycle begins, or None if it has no cycle."""
    raise NotImplementedError
