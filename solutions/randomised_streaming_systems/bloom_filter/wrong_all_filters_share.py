"""Keeps the bits in the class: every filter sees those of the others."""

from collections.abc import Iterator
from hashlib import sha256


class BloomFilter:
    ones: set[int] = set()

    def __init__(self, bits: int, hashes: int) -> None:
        self.bits, self.hashes = bits, hashes

    def _indices(self, item: str) -> Iterator[int]:
        for i in range(self.hashes):
            digest = sha256(f"{i} {item}".encode()).digest()
            yield int.from_bytes(digest) % self.bits

    def add(self, item: str) -> None:
        self.ones.update(self._indices(item))

    def __contains__(self, item: str) -> bool:
        return self.ones.issuperset(self._indices(item))

    def bit_count(self) -> int:
        return len(self.ones)
