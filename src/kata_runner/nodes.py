"""The node classes that linked-list and binary-tree katas share.

They carry no behaviour, so that a solution written for the well-known definitions works unchanged.
Two nodes are equal only if they are the same node.
"""

from __future__ import annotations

import reprlib

__all__ = ["ListNode", "TreeNode"]

MAX_SHOWN = 20


class _Brief(reprlib.Repr):
    """Writes what a node holds: a few items of a few levels, and no other node."""

    def repr_instance(self, x: object, level: int) -> str:
        return f"<{type(x).__name__}>" if isinstance(x, ListNode | TreeNode) else super().repr_instance(x, level)


_brief = _Brief()
_brief.maxstring = _brief.maxother = 400


def _shown(value: object) -> str:
    return repr(value) if type(value) in (int, str) else _brief.repr(value)


class ListNode:
    """A node of a singly linked list: a value, and the next node or None."""

    def __init__(self, val: object = 0, next: ListNode | None = None) -> None:  # noqa: A002  # its well-known name
        self.val = val
        self.next = next

    def __repr__(self) -> str:
        parts: list[str] = []
        seen: dict[int, int] = {}
        node: object = self
        while isinstance(node, ListNode):
            if id(node) in seen:
                parts.append(f"(back to node {seen[id(node)]})")
                break
            if len(parts) == MAX_SHOWN:
                parts.append("...")
                break
            seen[id(node)] = len(parts)
            parts.append(_shown(node.val))
            node = node.next
        return f"ListNode[{' -> '.join(parts)}]"


class TreeNode:
    """A node of a binary tree: a value, and a left and a right child or None."""

    def __init__(self, val: object = 0, left: TreeNode | None = None, right: TreeNode | None = None) -> None:
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self) -> str:
        """Values in level order, None where a child is missing, as such trees are usually written."""
        parts: list[str] = []
        row: list[object] = [self]
        while row and len(parts) < MAX_SHOWN:
            below: list[object] = []
            for node in row:
                if isinstance(node, TreeNode):
                    parts.append(_shown(node.val))
                    below += (node.left, node.right)
                else:
                    parts.append("None")
            row = below
        shown = parts[:MAX_SHOWN]
        if row or len(parts) > MAX_SHOWN:
            shown.append("...")
        else:
            while shown[-1] == "None":
                shown.pop()
        return f"TreeNode[{', '.join(shown)}]"
