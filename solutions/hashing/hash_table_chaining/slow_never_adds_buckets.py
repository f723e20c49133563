"""Has eight buckets for ever: chains grow with the map."""


class HashMap:
    def __init__(self) -> None:
        self.buckets = [[] for _ in range(8)]
        self.size = 0

    def put(self, key: int, value: int) -> None:
        chain = self.buckets[key % 8]
        for i, (other, _) in enumerate(chain):
            if other == key:
                chain[i] = key, value
                return
        chain.append((key, value))
        self.size += 1

    def get(self, key: int) -> int | None:
        for other, value in self.buckets[key % 8]:
            if other == key:
                return value
        return None

    def delete(self, key: int) -> bool:
        chain = self.buckets[key % 8]
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
