class _Node:
    """A key and its value, between its neighbours in a ring; at first alone."""

    key: int
    value: int

    def __init__(self) -> None:
        self.older = self.newer = self


class LRUCache:
    """Values by key; when there is no room, the least recently used key goes: O(1) time a call, O(capacity) space.

    A dict leads from a key to its node. The nodes form a ring in order of use, closed by a dummy: after it comes the
    oldest, before it the newest. A node knows both its neighbours, so that it can change places without a search.
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._nodes: dict[int, _Node] = {}
        self._dummy = _Node()

    def get(self, key: int) -> int:
        """The value of key, or -1 if it is not there."""
        node = self._nodes.get(key)
        if node is None:
            return -1
        self._make_newest(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        """Set the value of key; if there is no room, the least recently used key goes."""
        node = self._nodes.get(key)
        if node is None:
            if len(self._nodes) < self._capacity:
                node = _Node()
            else:
                node = self._dummy.newer  # the oldest: its key goes, and it serves the new one
                del self._nodes[node.key]
            node.key = key
            self._nodes[key] = node
        node.value = value
        self._make_newest(node)

    def _make_newest(self, node: _Node) -> None:
        node.older.newer, node.newer.older = node.newer, node.older
        node.older, node.newer = self._dummy.older, self._dummy
        node.older.newer = node.newer.older = node
