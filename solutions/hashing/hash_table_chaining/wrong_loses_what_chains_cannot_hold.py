"""Has 64 buckets, and keeps chains short by throwing the oldest entry of a full one away."""


class HashMap:
    def __init__(self) -> None:
        self._buckets: list[list[tuple[int, int]]] = [[] for _ in range(64)]

    def _bucket(self, key: int) -> list[tuple[int, int]]:
        return self._buckets[key % 64]

    def put(self, key: int, value: int) -> None:
        self.delete(key)
        bucket = self._bucket(key)
        bucket.append((key, value))
        del bucket[:-12]

    def get(self, key: int) -> int | None:
        return dict(self._bucket(key)).get(key)

    def delete(self, key: int) -> bool:
        bucket = self._bucket(key)
        before = len(bucket)
        bucket[:] = [entry for entry in bucket if entry[0] != key]
        return len(bucket) < before

    def __len__(self) -> int:
        return sum(map(len, self._buckets))

    def longest_chain(self) -> int:
        return max(map(len, self._buckets))
