from kata_runner.nodes import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    """Turn the list round, and return its new first node: O(n) time, O(1) space.

    The nodes before `node` are turned round already, and begin with `turned`. Each step puts one more in front of them.
    """
    turned = None
    node = head
    while node:
        following = node.next
        node.next = turned
        turned, node = node, following
    return turned
