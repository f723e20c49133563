"""Looks for each node in a list of those before it: O(n^2)."""

from kata_runner.nodes import ListNode


def cycle_entry(head: ListNode | None) -> ListNode | None:
    visited: list[ListNode] = []
    while head is not None:
        if head in visited:
            return head
        visited.append(head)
        head = head.next
    return None
