"""FNV-1a, written out, with another start for each hash function; the places of the bits that are set, in a set."""


class BloomFilter:
    def __init__(self, bits: int, hashes: int) -> None:
        self.bits, self.hashes = bits, hashes
        self.ones: set[int] = set()

    def _index(self, item: str, number: int) -> int:
        value = 0xCBF29CE484222325 ^ number
        for byte in item.encode() + bytes([number % 256]):
            value = (value ^ byte) * 0x100000001B3 % 2**64
        return (value ^ value >> 32) % self.bits

    def add(self, item: str) -> None:
        self.ones.update(self._index(item, i) for i in range(self.hashes))

    def __contains__(self, item: str) -> bool:
        return all(self._index(item, i) in self.ones for i in range(self.hashes))

    def bit_count(self) -> int:
        return len(self.ones)
