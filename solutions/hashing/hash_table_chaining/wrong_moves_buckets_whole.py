"""Adds buckets and leaves the entries where they were, though their keys now belong elsewhere."""


class HashMap:
    def __init__(self) -> None:
        self.buckets = [[] for _ in range(8)]
        self.size = 0

    def chain(self, key):
        return self.buckets[key % len(self.buckets)]

    def put(self, key: int, value: int) -> None:
        chain = self.chain(key)
        for i, (other, _) in enumerate(chain):
            if other == key:
                chain[i] = key, value
                return
        chain.append((key, value))
        self.size += 1
        if self.size > len(self.buckets):
            self.buckets += [[] for _ in self.buckets]

    def get(self, key: int) -> int | None:
        return next((value for other, value in self.chain(key) if other == key), None)

    def delete(self, key: int) -> bool:
        chain = self.chain(key)
        for i, (other, _) in enumerate(chain):
            if other == key:
                del chain[i]
                self.size -= 1
                return True
        return False

    def __len__(self) -> int:
        return self.size

    def longest_chain(self) -> int:
        return max(map(len, self.buckets))
