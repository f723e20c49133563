from collections.abc import Iterator
from hashlib import sha256
from struct import unpack


class BloomFilter:
    """A set of strings that never forgets one, but may take a strange string for one of them.

    Each item has `hashes` bits, and is there if they are all set: O(hashes) time for add and in. SHA-256 gives an item
    two numbers that look random, and i + 1 steps as long as the second, from the first on, are as good as a hash
    function of their own. Eight bits go into a byte.
    """

    def __init__(self, bits: int, hashes: int) -> None:
        self._bits, self._hashes = bits, hashes
        self._bytes = bytearray(bits // 8 + 1)

    def add(self, item: str) -> None:
        """Put item in."""
        for bit in self._bits_of(item):
            self._bytes[bit // 8] |= 1 << bit % 8

    def __contains__(self, item: str) -> bool:
        """Whether item was added; it may be yes without that."""
        return all(self._bytes[bit // 8] & 1 << bit % 8 for bit in self._bits_of(item))

    def bit_count(self) -> int:
        """How many bits are set."""
        return sum(byte.bit_count() for byte in self._bytes)

    def _bits_of(self, item: str) -> Iterator[int]:
        first, step = unpack("QQ", sha256(item.encode()).digest()[:16])
        return ((first + i * step) % self._bits for i in range(self._hashes))
