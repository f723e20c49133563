from kata_runner.nodes import ListNode


def cycle_entry(head: ListNode | None) -> ListNode | None:
    """The node where the list's cycle begins, or None if it has no cycle: O(n) time, O(1) space.

    The hare takes two steps for each of the tortoise's, so in a cycle it catches up. It has then gone twice as far,
    hence the tortoise's steps are some whole rounds. A second tortoise from the head reaches the entry after as many
    steps as the tail is long. With the same number of steps, the first one is as far on plus whole rounds: there too.
    """
    tortoise = hare = head
    while hare and hare.next:
        tortoise, hare = tortoise.next, hare.next.next
        if tortoise is hare:
            while tortoise is not head:
                tortoise, head = tortoise.next, head.next
            return head
    return None
