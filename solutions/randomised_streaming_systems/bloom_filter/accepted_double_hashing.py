"""Two hash numbers make all the others, as first + i * second: one digest for an item. A list of bools."""

from hashlib import md5


class BloomFilter:
    def __init__(self, bits: int, hashes: int) -> None:
        self.array = [False] * bits
        self.hashes = hashes

    def _indices(self, item: str) -> list[int]:
        digest = md5(item.encode("utf-8")).digest()
        first = int.from_bytes(digest[:8], "little")
        second = int.from_bytes(digest[8:], "little")
        return [(first + i * second) % len(self.array) for i in range(self.hashes)]

    def add(self, item: str) -> None:
        for index in self._indices(item):
            self.array[index] = True

    def __contains__(self, item: str) -> bool:
        return all(self.array[index] for index in self._indices(item))

    def bit_count(self) -> int:
        return sum(self.array)
