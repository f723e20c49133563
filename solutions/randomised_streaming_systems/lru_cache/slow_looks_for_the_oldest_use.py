"""Notes when each key was used last, and looks at all of them when one must go: O(capacity)."""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity, self.now = capacity, 0
        self.values: dict[int, int] = {}
        self.last_use: dict[int, int] = {}

    def _use(self, key: int) -> None:
        self.now += 1
        self.last_use[key] = self.now

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            oldest = min(self.last_use, key=self.last_use.__getitem__)
            del self.values[oldest], self.last_use[oldest]
        self.values[key] = value
        self._use(key)
