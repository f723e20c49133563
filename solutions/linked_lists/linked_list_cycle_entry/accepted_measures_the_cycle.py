"""Brent: a scout runs ahead of a marker that moves up at every power of two, which gives the length of the cycle."""

from kata_runner.nodes import ListNode


def cycle_entry(head: ListNode | None) -> ListNode | None:
    length = steps = 0
    lap = 1
    marker = scout = head
    while scout is not None:
        scout = scout.next
        steps += 1
        if scout is marker:
            length = steps
            break
        if steps == lap:
            marker, lap, steps = scout, 2 * lap, 0
    if scout is None:
        return None
    behind = ahead = head
    for _ in range(length):
        ahead = ahead.next
    while behind is not ahead:
        behind, ahead = behind.next, ahead.next
    return behind
