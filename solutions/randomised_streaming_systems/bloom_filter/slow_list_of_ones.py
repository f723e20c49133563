"""Keeps a list of the bits that are set, and searches it: O(items)."""

from collections.abc import Iterator
from hashlib import sha256


class BloomFilter:
    def __init__(self, bits: int, hashes: int) -> None:
        self.bits, self.hashes = bits, hashes
        self.ones: list[int] = []

    def _indices(self, item: str) -> Iterator[int]:
        for i in range(self.hashes):
            digest = sha256(f"{i} {item}".encode()).digest()
            yield int.from_bytes(digest) % self.bits

    def add(self, item: str) -> None:
        for index in self._indices(item):
            if index not in self.ones:
                self.ones.append(index)

    def __contains__(self, item: str) -> bool:
        return all(index in self.ones for index in self._indices(item))

    def bit_count(self) -> int:
        return len(self.ones)
