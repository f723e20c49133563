"""A new value for an old key becomes a second entry, found last."""


class HashMap:
    def __init__(self) -> None:
        self.buckets = [[] for _ in range(4096)]
        self.size = 0

    def put(self, key: int, value: int) -> None:
        self.buckets[key % 4096].append((key, value))
        self.size += 1

    def get(self, key: int) -> int | None:
        return next((value for other, value in self.buckets[key % 4096] if other == key), None)

    def delete(self, key: int) -> bool:
        for entry in self.buckets[key % 4096]:
            if entry[0] == key:
                self.buckets[key % 4096].remove(entry)
                self.size -= 1
                return True
        return False

    def __len__(self) -> int:
        return self.size

    def longest_chain(self) -> int:
        return max(map(len, self.buckets))
