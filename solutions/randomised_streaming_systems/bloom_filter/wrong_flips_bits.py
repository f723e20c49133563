"""Flips bits instead of setting them: the same bit a second time is 0 again."""

from collections.abc import Iterator
from hashlib import sha256


class BloomFilter:
    def __init__(self, bits: int, hashes: int) -> None:
        self.bits, self.hashes = bits, hashes
        self.array = bytearray(bits)

    def _indices(self, item: str) -> Iterator[int]:
        for i in range(self.hashes):
            digest = sha256(f"{i} {item}".encode()).digest()
            yield int.from_bytes(digest) % self.bits

    def add(self, item: str) -> None:
        for index in self._indices(item):
            self.array[index] ^= 1

    def __contains__(self, item: str) -> bool:
        return all(self.array[index] for index in self._indices(item))

    def bit_count(self) -> int:
        return sum(self.array)
