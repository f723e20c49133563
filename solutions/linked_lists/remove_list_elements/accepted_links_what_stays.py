"""Collects the nodes that stay, and links them anew."""

from itertools import pairwise

from kata_runner.nodes import ListNode


def remove_elements(head: ListNode | None, val: int) -> ListNode | None:
    nodes = []
    while head:
        if head.val != val:
            nodes.append(head)
        head = head.next
    nodes.append(None)
    for node, following in pairwise(nodes):
        node.next = following
    return nodes[0]
