"""A queue of (key, time of use), stale entries skipped when a key must go, and swept out when they are many."""

from collections import deque


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity, self.now = capacity, 0
        self.values: dict[int, int] = {}
        self.last_use: dict[int, int] = {}
        self.uses: deque[tuple[int, int]] = deque()

    def _use(self, key: int) -> None:
        self.now += 1
        self.last_use[key] = self.now
        self.uses.append((key, self.now))
        if len(self.uses) > 2 * self.capacity + 10:
            self.uses = deque(use for use in self.uses if self.last_use.get(use[0]) == use[1])

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            while True:
                oldest, time = self.uses.popleft()
                if self.last_use.get(oldest) == time:
                    break
            del self.values[oldest], self.last_use[oldest]
        self.values[key] = value
        self._use(key)
