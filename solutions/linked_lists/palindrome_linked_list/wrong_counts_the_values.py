"""Counts how often each value comes, which says that they could be arranged in a palindrome."""

from collections import Counter

from kata_runner.nodes import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    times = Counter()
    while head is not None:
        times[head.val] += 1
        head = head.next
    return sum(count % 2 for count in times.values()) <= 1
