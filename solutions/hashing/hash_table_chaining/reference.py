class HashMap:
    """Values by key, in buckets of entries: O(1) expected time a call, amortised, and O(n) space.

    There are at least as many buckets as keys, so that a chain has one entry or less on average. To double the buckets
    moves every key, but only after as many keys have come in: a constant cost for each of them.
    """

    def __init__(self) -> None:
        self._buckets: list[list[tuple[int, int]]] = [[] for _ in range(8)]
        self._size = 0

    def put(self, key: int, value: int) -> None:
        """Set the value of key."""
        chain = self._chain(key)
        for i, (other, _) in enumerate(chain):
            if other == key:
                chain[i] = key, value
                return
        chain.append((key, value))
        self._size += 1
        if self._size > len(self._buckets):
            self._double()

    def get(self, key: int) -> int | None:
        """The value of key, or None if it is not there."""
        for other, value in self._chain(key):
            if other == key:
                return value
        return None

    def delete(self, key: int) -> bool:
        """Take key out, and say whether it was there."""
        chain = self._chain(key)
        for i, (other, _) in enumerate(chain):
            if other == key:
                del chain[i]
                self._size -= 1
                return True
        return False

    def __len__(self) -> int:
        return self._size

    def longest_chain(self) -> int:
        """How many keys the fullest bucket holds."""
        return max(map(len, self._buckets))

    def _chain(self, key: int) -> list[tuple[int, int]]:
        return self._buckets[key % len(self._buckets)]

    def _double(self) -> None:
        entries = [entry for chain in self._buckets for entry in chain]
        self._buckets = [[] for _ in range(2 * len(self._buckets))]
        for entry in entries:
            self._chain(entry[0]).append(entry)
