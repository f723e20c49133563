class _Node:
    """A key, its value and two subtrees; size counts the nodes from here down."""

    __slots__ = ("key", "left", "right", "size", "value")

    def __init__(self, key: int, value: int) -> None:
        self.key, self.value = key, value
        self.left: _Node | None = None
        self.right: _Node | None = None
        self.size = 1


def _size(node: _Node | None) -> int:
    return node.size if node else 0


def _with(node: _Node | None, key: int, value: int) -> _Node:
    """The subtree with that value for the key."""
    if node is None:
        return _Node(key, value)
    if key < node.key:
        node.left = _with(node.left, key, value)
    elif key > node.key:
        node.right = _with(node.right, key, value)
    else:
        node.value = value
    node.size = _size(node.left) + 1 + _size(node.right)
    return node


def _without(node: _Node, key: int) -> _Node | None:
    """The subtree without the key, which it has."""
    if key < node.key:
        node.left = _without(node.left, key)
    elif key > node.key:
        node.right = _without(node.right, key)
    elif node.left is None:
        return node.right
    elif node.right is None:
        return node.left
    else:
        heir = node.right
        while heir.left:
            heir = heir.left
        node.key, node.value = heir.key, heir.value
        node.right = _without(node.right, heir.key)
    node.size = _size(node.left) + 1 + _size(node.right)
    return node


class BSTMap:
    """Values by key, the keys in order: O(h) time a call for a tree of height h, O(n) space.

    Every node knows the size of its subtree, so that an index tells the side to go on, as a key does.
    """

    def __init__(self) -> None:
        self._root: _Node | None = None

    def put(self, key: int, value: int) -> None:
        """Set the value of key."""
        self._root = _with(self._root, key, value)

    def get(self, key: int) -> int | None:
        """The value of key, or None if it is not there."""
        node = self._root
        while node and node.key != key:
            node = node.left if key < node.key else node.right
        return node.value if node else None

    def delete(self, key: int) -> bool:
        """Take key out; whether it was there."""
        if self.get(key) is None:
            return False
        self._root = _without(self._root, key)
        return True

    def successor(self, key: int) -> int | None:
        """The smallest key that is larger than key, or None."""
        best = None
        node = self._root
        while node:
            if node.key > key:
                best, node = node.key, node.left  # nothing to the right of it is better
            else:
                node = node.right
        return best

    def kth(self, k: int) -> int | None:
        """The key at index k in ascending order, or None if there are not that many."""
        node = self._root
        while node:
            before = _size(node.left)
            if k == before:
                return node.key
            if k < before:
                node = node.left
            else:
                node, k = node.right, k - before - 1
        return None

    def items(self) -> list[tuple[int, int]]:
        """All pairs (key, value), keys ascending."""
        pairs = []
        waiting = []
        node = self._root
        while node or waiting:
            while node:
                waiting.append(node)
                node = node.left
            node = waiting.pop()
            pairs.append((node.key, node.value))
            node = node.right
        return pairs
