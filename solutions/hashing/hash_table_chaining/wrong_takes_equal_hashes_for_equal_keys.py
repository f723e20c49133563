"""An entry holds the hash of its key, not the key: -1 and -2 have the same."""


class HashMap:
    def __init__(self) -> None:
        self.buckets = [[] for _ in range(4096)]
        self.size = 0

    def put(self, key: int, value: int) -> None:
        chain = self.buckets[hash(key) % 4096]
        for i, (other, _) in enumerate(chain):
            if other == hash(key):
                chain[i] = hash(key), value
                return
        chain.append((hash(key), value))
        self.size += 1

    def get(self, key: int) -> int | None:
        return next((value for other, value in self.buckets[hash(key) % 4096] if other == hash(key)), None)

    def delete(self, key: int) -> bool:
        chain = self.buckets[hash(key) % 4096]
        for i, (other, _) in enumerate(chain):
            if other == hash(key):
                del chain[i]
                self.size -= 1
                return True
        return False

    def __len__(self) -> int:
        return self.size

    def longest_chain(self) -> int:
        return max(map(len, self.buckets))
