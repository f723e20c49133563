"""A random generator seeded with the item draws its bits; a bytearray with a byte for each bit, and a running count."""

from random import Random


class BloomFilter:
    def __init__(self, bits: int, hashes: int) -> None:
        self.bits, self.hashes = bits, hashes
        self.array = bytearray(bits)
        self.count = 0

    def _indices(self, item: str) -> list[int]:
        rng = Random(item)
        return [rng.randrange(self.bits) for _ in range(self.hashes)]

    def add(self, item: str) -> None:
        for index in self._indices(item):
            if not self.array[index]:
                self.array[index] = 1
                self.count += 1

    def __contains__(self, item: str) -> bool:
        for index in self._indices(item):  # noqa: SIM110
            if not self.array[index]:
                return False
        return True

    def bit_count(self) -> int:
        return self.count
